package org.zhuji.judging;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.AwardRule;
import org.zhuji.campaign.CampaignService;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkStatus;

/** Computes a judging's results and award table from stored rows, and applies the table once it is approved. */
@Component
class AwardTable {
    private final Judgings judgings;
    private final JudgedWorks works;
    private final JudgingResults results;
    private final AwardQuotas quotas;
    private final CampaignService campaigns;

    AwardTable(
            Judgings judgings,
            JudgedWorks works,
            JudgingResults results,
            AwardQuotas quotas,
            CampaignService campaigns) {
        this.judgings = judgings;
        this.works = works;
        this.results = results;
        this.quotas = quotas;
        this.campaigns = campaigns;
    }

    /** Stores results, the number of awards and how the tiers share them. */
    void compute(Judging judging) {
        AwardRule rule =
                campaigns.get(judging.campaignId()).definition().awards();
        List<WorkResult> ranked = results.compute(judging.id());
        works.store(judging.id(), ranked);
        int awards = AwardShares.allowed(rule.ratio(), ranked.size());
        quotas.propose(judging.id(), AwardShares.share(awards, rule.tiers()));
        judgings.awardTable(judging.id(), rule.ratio(), ranked.size(), awards);
    }

    /** Stores results again after the chair decided a tie; the table itself stays. */
    void rankAgain(long judgingId) {
        works.store(judgingId, results.compute(judgingId));
    }

    /**
     * Gives every valid work its end.
     *
     * @throws TiesUndecided if a cut line runs through level works
     */
    void apply(Judging judging, WorkCourse course, Clock clock) {
        List<WorkResult> ranked = results.compute(judging.id());
        List<TierQuota> inForce = quotas.inForce(judging.id());
        requireNoTies(ranked, inForce);
        Map<Long, String> tiers = CutLine.tiers(ranked, inForce);
        works.store(judging.id(), ranked);
        works.storeTiers(judging.id(), tiers);
        ranked.forEach(result -> course.move(
                result.workId(),
                List.of(WorkStatus.IN_JUDGING),
                tiers.containsKey(result.workId()) ? WorkStatus.PROPOSED : WorkStatus.NOT_AWARDED,
                null));
        judgings.concluded(judging.id(), clock.instant());
    }

    static void requireNoTies(List<WorkResult> ranked, List<TierQuota> quotas) {
        Set<String> tied = CutLine.between(ranked, quotas).stream()
                .filter(CutLine::tied)
                .map(CutLine::tierCode)
                .collect(Collectors.toSet());
        if (!tied.isEmpty()) {
            throw new TiesUndecided(quotas.stream()
                    .filter(quota -> tied.contains(quota.tierCode()))
                    .map(TierQuota::tierName)
                    .collect(Collectors.joining("、")));
        }
    }

    /** @return the ratio in words, e.g. 30% */
    static String percent(BigDecimal ratio) {
        return ratio.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
