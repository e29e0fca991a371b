package org.zhuji.judging;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignService;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;

/** The door for naming panels, for organisers of the province. */
@Service
@Transactional
public class PanelNaming {
    private final JudgingTables tables;
    private final Contenders contenders;
    private final CampaignService campaigns;
    private final Candidacy candidacy;
    private final ProvinceDuties duties;
    private final JudgingRecord record;

    PanelNaming(
            JudgingTables tables,
            Contenders contenders,
            CampaignService campaigns,
            Candidacy candidacy,
            ProvinceDuties duties,
            JudgingRecord record) {
        this.tables = tables;
        this.contenders = contenders;
        this.campaigns = campaigns;
        this.candidacy = candidacy;
        this.duties = duties;
        this.record = record;
    }

    /** @return how many judges the campaign's rule wants for a panel */
    @Transactional(readOnly = true)
    public int judgesWanted(long judgingId) {
        Judging judging = tables.judgings().get(judgingId);
        return campaigns.get(judging.campaignId()).definition().awards().judges();
    }

    /** @return everybody with the duty of a judge, for organisers; who may not be named carries the reason */
    @Transactional(readOnly = true)
    public List<PanelCandidate> candidates(Actor actor, long judgingId) {
        duties.require(actor, Role.ORGANISER);
        long campaignId = tables.judgings().get(judgingId).campaignId();
        return candidacy.list(
                actor, campaignId, contenders.of(judgingId), tables.members().serving(judgingId));
    }

    /**
     * Names the panel of a category; its sheets are drawn up next.
     *
     * @param reason why there are fewer judges than the rule wants; else may be null
     * @throws OtherDutyHeld if one of them is a chair or belongs to the leadership group
     * @throws PartTaken if one of them, or the organiser, has acted in another part of the campaign
     * @throws PanelTooSmall if there are fewer and no reason is given
     * @throws TooFewSheets if some work would be scored by fewer than three
     */
    public void namePanel(Actor actor, long judgingId, List<Long> judgeIds, String reason) {
        Duty duty = duties.require(actor, Role.ORGANISER);
        Judging judging = tables.holdFor(actor, Role.ORGANISER, judgingId);
        judging.require(judging.isNamingPanel());
        List<PersonRow> judges = candidacy.admit(judging.campaignId(), judgeIds);
        String given = Reasons.optional(reason);
        int wanted = judgesWanted(judgingId);
        if (judges.size() < wanted && given == null) {
            throw new PanelTooSmall(wanted, judges.size());
        }
        duties.conflicts().requireEnough(judges, contenders.of(judgingId));
        tables.members().name(judgingId, judges.stream().map(PersonRow::id).toList());
        tables.judgings().panelNamed(judgingId, record.now());
        record.act(judgingId, Verb.NAME_PANEL, actor, duty, details(judges, given));
        record.stepDone("judging", judgingId, "panel", given, actor);
    }

    private static String details(List<PersonRow> judges, String reason) {
        String names = judges.stream().map(PersonRow::name).collect(Collectors.joining("、"));
        return reason == null ? names : names + "；人数不足的理由：" + reason;
    }
}
