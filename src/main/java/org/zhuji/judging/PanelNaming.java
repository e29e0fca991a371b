package org.zhuji.judging;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.campaign.CampaignService;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.PeopleService;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;

/** The door for naming panels, for organisers of the province. */
@Service
@Transactional
public class PanelNaming {
    private final JudgingTables tables;
    private final Contenders contenders;
    private final CampaignService campaigns;
    private final PeopleService people;
    private final ProvinceDuties duties;
    private final JudgingRecord record;

    PanelNaming(
            JudgingTables tables,
            Contenders contenders,
            CampaignService campaigns,
            PeopleService people,
            ProvinceDuties duties,
            JudgingRecord record) {
        this.tables = tables;
        this.contenders = contenders;
        this.campaigns = campaigns;
        this.people = people;
        this.duties = duties;
        this.record = record;
    }

    /** @return how many judges the campaign's rule wants for a panel */
    @Transactional(readOnly = true)
    public int judgesWanted(long judgingId) {
        Judging judging = tables.judgings().get(judgingId);
        return campaigns.get(judging.campaignId()).definition().awards().judges();
    }

    /** @return everybody who may be named, for organisers */
    @Transactional(readOnly = true)
    public List<PanelCandidate> candidates(Actor actor, long judgingId) {
        duties.require(actor, Role.ORGANISER);
        tables.judgings().get(judgingId);
        Set<Long> named = new HashSet<>(tables.members().of(judgingId));
        List<Contender> works = contenders.of(judgingId);
        return people.withRole(Role.JUDGE).stream()
                .sorted(Comparator.comparing(PersonRow::name))
                .map(judge -> candidate(judge, works, named.contains(judge.id())))
                .toList();
    }

    /**
     * Names the panel of a category; its sheets are drawn up next.
     *
     * @param reason why there are fewer judges than the rule wants; else may be null
     * @throws PanelTooSmall if there are fewer and no reason is given
     * @throws TooFewSheets if some work would be scored by fewer than three
     */
    public void namePanel(Actor actor, long judgingId, List<Long> judgeIds, String reason) {
        Duty duty = duties.require(actor, Role.ORGANISER);
        Judging judging = tables.judgings().hold(judgingId);
        judging.require(judging.isNamingPanel());
        List<PersonRow> judges = judges(judgeIds);
        String given = Reasons.optional(reason);
        int wanted = judgesWanted(judgingId);
        if (judges.size() < wanted && given == null) {
            throw new PanelTooSmall(wanted, judges.size());
        }
        duties.conflicts().requireEnough(judges, contenders.of(judgingId));
        tables.members().name(judgingId, judges.stream().map(PersonRow::id).toList());
        tables.judgings().panelNamed(judgingId, record.now());
        record.act(judgingId, "namePanel", actor, duty, details(judges, given));
        record.stepDone("judging", judgingId, "panel", given, actor);
    }

    private List<PersonRow> judges(List<Long> ids) {
        List<PersonRow> known = people.withRole(Role.JUDGE);
        return ids.stream().distinct().map(id -> judge(known, id)).toList();
    }

    private PersonRow judge(List<PersonRow> known, long id) {
        return known.stream()
                .filter(judge -> judge.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotAJudge(people.nameOf(id)));
    }

    private PanelCandidate candidate(PersonRow judge, List<Contender> works, boolean named) {
        int barred = (int) works.stream()
                .filter(work -> duties.conflicts().isBarred(judge, work))
                .count();
        String labels = judge.duties().stream().map(Duty::label).distinct().collect(Collectors.joining("、"));
        return new PanelCandidate(judge.id(), judge.name(), labels, works.size() - barred, barred, named);
    }

    private static String details(List<PersonRow> judges, String reason) {
        String names = judges.stream().map(PersonRow::name).collect(Collectors.joining("、"));
        return reason == null ? names : names + "；人数不足的理由：" + reason;
    }
}
