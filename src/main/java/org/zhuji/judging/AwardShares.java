package org.zhuji.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.zhuji.campaign.AwardRule.Tier;

/** How many awards follow from the number of valid works, and how the tiers share them (REQ-26); pure functions. */
final class AwardShares {
    private AwardShares() {}

    /** @return {@code ⌊ratio · validWorks⌋} */
    static int allowed(BigDecimal ratio, int validWorks) {
        return ratio.multiply(BigDecimal.valueOf(validWorks))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    /**
     * Shares by weight with the largest remainder; on equal remainders the larger weight, then the lower tier goes first, so
     * that nobody is lifted by rounding. With at least one award per tier to give, no tier stays empty.
     */
    static List<TierQuota> share(int awards, List<Tier> tiers) {
        long weight = tiers.stream().mapToLong(Tier::weight).sum();
        int[] counts = tiers.stream()
                .mapToInt(tier -> Math.toIntExact((long) awards * tier.weight() / weight))
                .toArray();
        int left = awards - IntStream.of(counts).sum();
        byRemainder(awards, weight, tiers).stream().limit(left).forEach(tier -> counts[tier]++);
        if (awards >= tiers.size()) {
            fillEmpty(counts);
        }
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new TierQuota(
                        tiers.get(i).code(), tiers.get(i).name(), tiers.get(i).weight(), counts[i]))
                .toList();
    }

    private static List<Integer> byRemainder(int awards, long weight, List<Tier> tiers) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, tiers.size()).boxed().toList());
        order.sort(
                Comparator.comparing((Integer i) -> (long) awards * tiers.get(i).weight() % weight)
                        .thenComparing(i -> tiers.get(i).weight())
                        .thenComparing(Comparator.naturalOrder())
                        .reversed());
        return order;
    }

    private static void fillEmpty(int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                counts[largest(counts)]--;
                counts[i]++;
            }
        }
    }

    private static int largest(int[] counts) {
        return IntStream.range(0, counts.length)
                .boxed()
                .max(Comparator.comparing((Integer i) -> counts[i]))
                .orElseThrow();
    }
}
