package org.zhuji.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The line below a tier.
 *
 * @param lastIn mean of the last work above the line; null when the tier is empty
 * @param firstOut mean of the first work below the line; null when there is none
 * @param tied whether works that are level stand on both sides, so that the chair has to decide first
 */
public record CutLine(String tierCode, BigDecimal lastIn, BigDecimal firstOut, boolean tied) {

    /** @param ranked best first, as {@link Ranking} gives them */
    static List<CutLine> between(List<WorkResult> ranked, List<TierQuota> quotas) {
        List<CutLine> lines = new ArrayList<>();
        int cut = 0;
        for (TierQuota quota : quotas) {
            cut += quota.awards();
            boolean isInside = cut > 0 && cut < ranked.size();
            lines.add(new CutLine(
                    quota.tierCode(),
                    quota.awards() > 0 ? ranked.get(cut - 1).mean() : null,
                    cut < ranked.size() ? ranked.get(cut).mean() : null,
                    isInside && ranked.get(cut - 1).place() == ranked.get(cut).place()));
        }
        return lines;
    }

    /**
     * @return the tier of every awarded work
     * @throws IllegalArgumentException if a line runs through level works
     */
    static Map<Long, String> tiers(List<WorkResult> ranked, List<TierQuota> quotas) {
        if (between(ranked, quotas).stream().anyMatch(CutLine::tied)) {
            throw new IllegalArgumentException("A cut line runs through works that are level");
        }
        Map<Long, String> tiers = new HashMap<>();
        int next = 0;
        for (TierQuota quota : quotas) {
            for (int i = 0; i < quota.awards(); i++) {
                tiers.put(ranked.get(next++).workId(), quota.tierCode());
            }
        }
        return tiers;
    }
}
