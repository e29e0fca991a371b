package org.zhuji.judging;

import java.math.BigDecimal;
import java.util.List;

/**
 * A category's award table for its approval: numbers only, no names, titles or work numbers (REQ-26).
 *
 * @param ratio share of valid works that is awarded
 * @param awards how many awards the ratio allows, rounded down
 */
public record AwardTableView(
        JudgingRow judging, boolean approved, BigDecimal ratio, int validWorks, int awards, List<TierLine> tiers) {
    public AwardTableView {
        tiers = List.copyOf(tiers);
    }

    /**
     * One tier with the line below it.
     *
     * @param awards what holds: approved, before approval proposed
     * @param lastIn mean of its last work; null when empty
     * @param firstOut mean of the next work; null when there is none
     * @param tied whether the chair has to decide first
     */
    public record TierLine(
            String tierCode,
            String tierName,
            int weight,
            int proposed,
            int awards,
            BigDecimal lastIn,
            BigDecimal firstOut,
            boolean tied) {}
}
