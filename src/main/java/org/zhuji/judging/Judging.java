package org.zhuji.judging;

import java.math.BigDecimal;
import java.time.Instant;

/** The judging of one category as stored. */
record Judging(
        long id,
        long campaignId,
        String categoryCode,
        String categoryName,
        JudgingState state,
        String drawSeed,
        Instant panelNamedAt,
        Instant lockedAt,
        BigDecimal awardRatio,
        Integer validWorks,
        Integer awardCount,
        Instant tableApprovedAt) {
    boolean isNamingPanel() {
        return state == JudgingState.PANEL && panelNamedAt == null;
    }

    boolean isScoring() {
        return state == JudgingState.SCORING && lockedAt == null;
    }

    boolean isAwaitingTable() {
        return state == JudgingState.AWARD_TABLE && tableApprovedAt == null;
    }

    /** @throws JudgingMovedOn unless the condition holds */
    Judging require(boolean stands) {
        if (!stands) {
            throw new JudgingMovedOn(categoryName);
        }
        return this;
    }
}
