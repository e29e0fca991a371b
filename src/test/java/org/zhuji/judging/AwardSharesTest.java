package org.zhuji.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhuji.campaign.AwardRule.Tier;

@Tag("REQ-26")
class AwardSharesTest {
    private static final List<Tier> TIERS =
            List.of(new Tier("first", "一等奖", 1), new Tier("second", "二等奖", 2), new Tier("third", "三等奖", 3));

    @Test
    void roundsTheNumberOfAwardsDown() {
        assertThat(AwardShares.allowed(new BigDecimal("0.30"), 600)).isEqualTo(180);
        assertThat(AwardShares.allowed(new BigDecimal("0.30"), 13)).isEqualTo(3);
        assertThat(AwardShares.allowed(new BigDecimal("0.30"), 3)).isZero();
        assertThat(AwardShares.allowed(new BigDecimal("0.30"), 0)).isZero();
        assertThat(AwardShares.allowed(new BigDecimal("0.3"), 10)).isEqualTo(3);
    }

    @Test
    void sharesAwardsByWeightWithTheLargestRemainder() {
        assertThat(share(60)).containsExactly(10, 20, 30);
        assertThat(share(10)).containsExactly(2, 3, 5);
        assertThat(share(7)).containsExactly(1, 2, 4);
        assertThat(share(3)).containsExactly(1, 1, 1);
    }

    @Test
    void leavesHighTiersEmptyRatherThanLiftAnybodyWhenThereAreFewerAwardsThanTiers() {
        assertThat(share(1)).containsExactly(0, 0, 1);
        assertThat(share(2)).containsExactly(0, 1, 1);
        assertThat(share(0)).containsExactly(0, 0, 0);
    }

    @Test
    void keepsTheSumAndFillsEveryTierForAnyNumberAndWeights() {
        Random random = new Random(30);
        for (int round = 0; round < 1000; round++) {
            List<Tier> tiers = IntStream.rangeClosed(1, 1 + random.nextInt(5))
                    .mapToObj(i -> new Tier("t" + i, "奖" + i, 1 + random.nextInt(20)))
                    .toList();
            int awards = random.nextInt(200);

            List<Integer> counts = AwardShares.share(awards, tiers).stream()
                    .map(TierQuota::awards)
                    .toList();

            assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(awards);
            assertThat(counts).allMatch(count -> count >= (awards >= tiers.size() ? 1 : 0));
        }
    }

    @Test
    void findsTheTieThatACutLineRunsThrough() {
        List<WorkResult> ranked = List.of(result(1, 1), result(2, 2), result(3, 2), result(4, 4));

        assertThat(CutLine.between(ranked, quotas(2, 1)))
                .extracting(CutLine::tied)
                .containsExactly(true, false);
        assertThat(CutLine.between(ranked, quotas(1, 2)))
                .extracting(CutLine::tied)
                .containsExactly(false, false);
        assertThatThrownBy(() -> CutLine.tiers(ranked, quotas(2, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesTiersFromTheTop() {
        List<WorkResult> ranked = List.of(result(8, 1), result(5, 2), result(3, 2), result(4, 4));

        assertThat(CutLine.tiers(ranked, quotas(1, 2))).isEqualTo(Map.of(8L, "t0", 5L, "t1", 3L, "t1"));
        assertThat(CutLine.tiers(ranked, quotas(0, 0))).isEmpty();
        assertThat(CutLine.tiers(List.of(), quotas(0, 0))).isEmpty();
    }

    private static List<Integer> share(int awards) {
        return AwardShares.share(awards, TIERS).stream().map(TierQuota::awards).toList();
    }

    private static List<TierQuota> quotas(int... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new TierQuota("t" + i, "奖" + i, 1, counts[i]))
                .toList();
    }

    private static WorkResult result(long workId, int place) {
        BigDecimal mean = BigDecimal.valueOf(90L - place);
        return new WorkResult(workId, 5, mean, mean, mean, 0, mean, mean, place, TieStep.NONE);
    }
}
