package org.zhuji.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a person comes to do; the form key of a user task. */
public enum Desk {
    FORM_CHECK("formCheck", "形式审查", "Form check"),
    REVIEW("review", "审核推荐", "Review"),
    RECEIPT("receipt", "省级受理", "Receipt"),
    CLOSE_RECEPTION("closeReception", "收件完成", "Close reception"),
    PANEL("panel", "组建评审组", "Name the panel"),
    SCORING("scoring", "评分与锁定", "Scoring and lock"),
    AWARD_TABLE("awardTable", "审定奖项设置", "Approve the award table"),
    AWARD_LIST("awardList", "审批获奖名单", "Approve the award list");

    private final String formKey;
    private final String label;
    private final String english;

    Desk(String formKey, String label, String english) {
        this.formKey = formKey;
        this.label = label;
        this.english = english;
    }

    public String formKey() {
        return formKey;
    }

    public String label() {
        return label;
    }

    public String english() {
        return english;
    }

    /** @return whether its subject is a work, decided with a {@code ReviewDecision} */
    public boolean isAboutAWork() {
        return List.of(FORM_CHECK, REVIEW, RECEIPT).contains(this);
    }

    public static Optional<Desk> of(String formKey) {
        return Arrays.stream(values())
                .filter(desk -> desk.formKey.equals(formKey))
                .findFirst();
    }
}
