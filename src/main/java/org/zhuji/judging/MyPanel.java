package org.zhuji.judging;

/** A panel the caller sits on; {@code mine} and {@code submitted} count the caller's own sheets. */
public record MyPanel(JudgingRow judging, int mine, int submitted, boolean open) {}
