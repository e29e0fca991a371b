package org.zhuji.judging;

/**
 * A panel the caller sits or sat on; {@code mine} and {@code submitted} count the caller's own sheets.
 *
 * @param open whether the caller may still score
 * @param serving whether the caller has not been replaced
 */
public record MyPanel(JudgingRow judging, int mine, int submitted, boolean open, boolean serving) {}
