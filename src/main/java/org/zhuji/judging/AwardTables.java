package org.zhuji.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;

/** The leadership group's door to award tables: how many of each tier, decided before any name is shown (REQ-26). */
@Service
@Transactional
public class AwardTables {
    private final JudgingTables tables;
    private final ProvinceDuties duties;
    private final JudgingRecord record;

    AwardTables(JudgingTables tables, ProvinceDuties duties, JudgingRecord record) {
        this.tables = tables;
        this.duties = duties;
        this.record = record;
    }

    /** @throws JudgingMovedOn before the table was computed */
    @Transactional(readOnly = true)
    public AwardTableView view(Actor actor, long judgingId) {
        duties.require(actor, Role.LEADERSHIP_GROUP, Role.PANEL_CHAIR, Role.ORGANISER);
        return shown(judgingId, tables.quotas().inForce(judgingId));
    }

    /** @return how the lines would run with these numbers; nothing is stored */
    @Transactional(readOnly = true)
    public AwardTableView preview(Actor actor, long judgingId, Map<String, Integer> awards) {
        duties.require(actor, Role.LEADERSHIP_GROUP);
        return shown(judgingId, with(tables.judgings().get(judgingId), awards));
    }

    /**
     * Approves the table; the list of names follows from it.
     *
     * @param awards awards per tier code where they differ from the proposal; a change needs an opinion
     * @throws PartTaken if the person has acted in another part of the campaign
     * @throws TiesUndecided if a line runs through level works
     * @throws QuotaNotAllowed if there would be more awards than the ratio allows
     */
    public void approve(Actor actor, long judgingId, Map<String, Integer> awards, String opinion) {
        Duty duty = duties.require(actor, Role.LEADERSHIP_GROUP);
        Judging judging = tables.holdFor(actor, Role.LEADERSHIP_GROUP, judgingId);
        judging.require(judging.isAwaitingTable());
        String given = Reasons.optional(opinion);
        List<TierQuota> quotas = with(judging, awards);
        if (!quotas.equals(tables.quotas().proposed(judgingId)) && given == null) {
            throw new QuotaNotAllowed(judging.awardCount());
        }
        AwardTable.requireNoTies(tables.works().results(judgingId), quotas);
        quotas.forEach(quota -> tables.quotas().approve(judgingId, quota.tierCode(), quota.awards()));
        tables.judgings().tableApproved(judgingId, actor.personId(), record.now());
        record.act(judgingId, Verb.APPROVE_AWARD_TABLE, actor, duty, details(quotas, given));
        record.stepDone("judging", judgingId, "awardTable", given, actor);
    }

    private List<TierQuota> with(Judging judging, Map<String, Integer> awards) {
        List<TierQuota> quotas = tables.quotas().proposed(judging.id()).stream()
                .map(quota -> new TierQuota(
                        quota.tierCode(),
                        quota.tierName(),
                        quota.weight(),
                        awards.getOrDefault(quota.tierCode(), quota.awards())))
                .toList();
        long sum = quotas.stream().mapToLong(TierQuota::awards).sum();
        boolean isAllowed = quotas.stream().allMatch(quota -> quota.awards() >= 0)
                && judging.awardCount() != null
                && sum <= judging.awardCount();
        if (!isAllowed) {
            throw new QuotaNotAllowed(judging.awardCount() == null ? 0 : judging.awardCount());
        }
        return quotas;
    }

    private AwardTableView shown(long judgingId, List<TierQuota> quotas) {
        Judging judging = tables.judgings().get(judgingId);
        judging.require(judging.awardCount() != null);
        List<TierQuota> proposed = tables.quotas().proposed(judgingId);
        List<CutLine> lines = CutLine.between(tables.works().results(judgingId), quotas);
        List<AwardTableView.TierLine> tiers = new ArrayList<>();
        for (int i = 0; i < quotas.size(); i++) {
            tiers.add(line(quotas.get(i), proposed.get(i).awards(), lines.get(i)));
        }
        return new AwardTableView(
                tables.judgings().row(judgingId),
                judging.tableApprovedAt() != null,
                judging.awardRatio(),
                judging.validWorks(),
                judging.awardCount(),
                tiers);
    }

    private static AwardTableView.TierLine line(TierQuota quota, int proposed, CutLine line) {
        return new AwardTableView.TierLine(
                quota.tierCode(),
                quota.tierName(),
                quota.weight(),
                proposed,
                quota.awards(),
                line.lastIn(),
                line.firstOut(),
                line.tied());
    }

    private static String details(List<TierQuota> quotas, String opinion) {
        String numbers = quotas.stream()
                .map(quota -> quota.tierName() + " " + quota.awards() + " 个")
                .collect(Collectors.joining("，"));
        return opinion == null ? numbers : numbers + "；" + opinion;
    }
}
