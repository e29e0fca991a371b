package org.zhuji.judging;

/** What set a work apart from the one ranked just below it; the ladder of the rules, in this order. */
public enum TieStep {
    MEAN("平均分", "mean"),
    HEAVIEST_CRITERION("权重最高的评分项", "heaviest criterion"),
    FIRST_PLACES("第一名次数", "number of first places"),
    SPREAD("评分更集中", "lower spread"),
    CHAIR("评审组长裁定", "decision of the panel chair"),
    /** Still level with the next one, or the last of the list. */
    NONE("并列或末位", "level, or last");

    private final String label;
    private final String english;

    TieStep(String label, String english) {
        this.label = label;
        this.english = english;
    }

    public String label() {
        return label;
    }

    public String english() {
        return english;
    }
}
