package org.zhuji.judging;

/** Where the judging of a category stands. */
public enum JudgingState {
    /** The panel is being named. */
    PANEL,
    /** Judges score. */
    SCORING,
    /** Sheets are locked; the award table waits for approval, without names. */
    AWARD_TABLE,
    /** The list of names is computed. */
    CONCLUDED
}
