package org.zhuji.works;

/** Where a work stands; the escalation and the judging move it. */
public enum WorkStatus {
    DRAFT("草稿", "Draft"),
    SUBMITTED("审核推荐中", "Under review"),
    RETURNED("退回修改", "Returned for correction"),
    AT_PROVINCE("待省级受理", "Awaiting receipt"),
    RECEIVED("已受理", "Received"),
    IN_JUDGING("评审中", "In judging"),
    NOT_AWARDED("未获奖", "Not awarded"),
    IN_PUBLICITY("公示中", "In publicity"),
    AWARDED("已获奖", "Awarded"),
    WITHDRAWN("已撤回", "Withdrawn"),
    NOT_RECOMMENDED("不推荐", "Not recommended"),
    OVERDUE("逾期未报", "Overdue"),
    VOIDED("已作废", "Voided");

    private final String label;
    private final String english;

    WorkStatus(String label, String english) {
        this.label = label;
        this.english = english;
    }

    public String label() {
        return label;
    }

    public String english() {
        return english;
    }

    /** @return whether the work is on its way below the province, so that the cutoff makes it overdue */
    public boolean isOnTheWay() {
        return this == SUBMITTED || this == RETURNED;
    }

    /** @return whether author and entering official may change it */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
