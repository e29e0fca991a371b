package org.zhuji.judging;

/** The judging of one category; {@code sheets} and {@code submitted} count score sheets. */
public record JudgingRow(
        long id,
        long campaignId,
        String categoryCode,
        String categoryName,
        JudgingState state,
        int works,
        int sheets,
        int submitted) {}
