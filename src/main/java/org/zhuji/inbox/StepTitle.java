package org.zhuji.inbox;

import java.util.Arrays;

/** What the shipped diagrams and a work's line of stations call their steps, in either language. */
public enum StepTitle {
    SUBMISSION("作品提交", "Submission"),
    RESUBMISSION("修改后重新提交", "Resubmission"),
    AWAITING_CORRECTION("等待作者修改后重新提交", "Waiting for the author's correction"),
    FORM_CHECK(Desk.FORM_CHECK),
    REVIEW_GRASSROOTS("基层审核推荐", "Grassroots review"),
    REVIEW_COUNTY("县级审核推荐", "County review"),
    REVIEW_CITY("市州（产业）审核推荐", "City or industry review"),
    SIGN_OFF("分管领导签发", "Leader's sign-off"),
    RECEIPT(Desk.RECEIPT),
    CLOSE_RECEPTION(Desk.CLOSE_RECEPTION),
    PANEL(Desk.PANEL),
    SCORING("评分并锁定", "Score and lock"),
    AWARD_TABLE(Desk.AWARD_TABLE),
    AWARD_LIST(Desk.AWARD_LIST),
    JUDGING("省级评审", "Provincial judging"),
    PUBLICITY("公示", "Publicity period"),
    ANNOUNCEMENT("公布获奖名单", "Announcement of awards");

    private final String label;
    private final String english;

    StepTitle(Desk desk) {
        this(desk.label(), desk.english());
    }

    StepTitle(String label, String english) {
        this.label = label;
        this.english = english;
    }

    /** @return the English words; a step that an administrator named anew keeps its own label */
    public static String english(String label) {
        return Arrays.stream(values())
                .filter(title -> title.label.equals(label))
                .findFirst()
                .map(StepTitle::english)
                .orElse(label);
    }

    public String label() {
        return label;
    }

    public String english() {
        return english;
    }
}
