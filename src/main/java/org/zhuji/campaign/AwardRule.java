package org.zhuji.campaign;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the award table follows from the number of valid works (REQ-26).
 *
 * @param ratio share of valid works that is awarded, e.g. 0.30; rounded down
 * @param judges judges wanted per panel; from five on the mean is trimmed
 */
public record AwardRule(String clause, BigDecimal ratio, int judges, List<Tier> tiers) {

    public AwardRule {
        tiers = tiers == null ? List.of() : List.copyOf(tiers);
    }

    /** One award tier, best first; awards are shared by {@code weight}. */
    public record Tier(String code, String name, int weight) {}
}
