package org.zhuji.judging;

/** Where a score sheet stands. */
public enum SheetState {
    DRAFT("评分中", "In progress"),
    SUBMITTED("已提交", "Submitted"),
    LOCKED("已锁定", "Locked"),
    /** The chair let the panel go on without it. */
    RELEASED("已免去", "Released");

    private final String label;
    private final String english;

    SheetState(String label, String english) {
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
