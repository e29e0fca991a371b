package org.zhuji.judging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.AwardRule;
import org.zhuji.campaign.CampaignService;

/** Computes a judging's results and award table from stored rows, and applies the table once it is approved. */
@Component
class AwardTable {
    private final JudgingTables tables;
    private final JudgingResults results;
    private final CampaignService campaigns;
    private final JudgingRecord record;

    AwardTable(JudgingTables tables, JudgingResults results, CampaignService campaigns, JudgingRecord record) {
        this.tables = tables;
        this.results = results;
        this.campaigns = campaigns;
        this.record = record;
    }

    /** Stores results, the number of awards and how the tiers share them. */
    void compute(Judging judging) {
        AwardRule rule = campaigns.get(judging.campaignId()).definition().awards();
        List<WorkResult> ranked = results.compute(judging.id());
        tables.works().store(judging.id(), ranked);
        int awards = AwardShares.allowed(rule.ratio(), ranked.size());
        tables.quotas().propose(judging.id(), AwardShares.share(awards, rule.tiers()));
        tables.judgings().awardTable(judging.id(), rule.ratio(), ranked.size(), awards);
    }

    /** Stores results again after the chair decided a tie; the table itself stays. */
    void rankAgain(long judgingId) {
        tables.works().store(judgingId, results.compute(judgingId));
    }

    /**
     * Gives every valid work its place and tier; the works' own states say nothing before the list is approved.
     *
     * @throws TiesUndecided if a cut line runs through level works
     */
    void apply(Judging judging) {
        List<WorkResult> ranked = results.compute(judging.id());
        List<TierQuota> inForce = tables.quotas().inForce(judging.id());
        requireNoTies(ranked, inForce);
        Map<Long, String> tiers = CutLine.tiers(ranked, inForce);
        tables.works().store(judging.id(), ranked);
        tables.works().storeTiers(judging.id(), tiers);
        tables.judgings().concluded(judging.id(), record.now());
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
}
