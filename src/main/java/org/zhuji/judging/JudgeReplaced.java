package org.zhuji.judging;

/** A judge left a panel and another took over. Published inside the transaction. */
public record JudgeReplaced(JudgingRow judging, long leaverId, long replacementId, int sheets, String reason) {}
