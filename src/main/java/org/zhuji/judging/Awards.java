package org.zhuji.judging;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;
import org.zhuji.works.JudgedBlind;
import org.zhuji.works.WorkStatus;

/** The door to award lists. */
@Service
@Transactional
public class Awards {
    private final JudgingTables tables;
    private final AwardReading reading;
    private final ProvinceDuties duties;
    private final JudgingRecord record;

    Awards(JudgingTables tables, AwardReading reading, ProvinceDuties duties, JudgingRecord record) {
        this.tables = tables;
        this.reading = reading;
        this.duties = duties;
        this.record = record;
    }

    /** @return the list for leadership group and organisers once computed; by category, tier and rank */
    @Transactional(readOnly = true)
    public List<AwardRow> list(Actor actor, long campaignId) {
        duties.require(actor, Role.LEADERSHIP_GROUP, Role.ORGANISER);
        requireNoPartInScoring(actor, campaignId);
        return awarded(campaignId);
    }

    /** @return the list for everybody; empty before publicity starts */
    @Transactional(readOnly = true)
    public List<AwardRow> published(long campaignId) {
        boolean isPublished = tables.lists()
                .find(campaignId)
                .filter(AwardLists.Standing::published)
                .isPresent();
        return isPublished
                ? reading.scored(campaignId, List.of(WorkStatus.IN_PUBLICITY, WorkStatus.AWARDED)).stream()
                        .map(ScoredWork::award)
                        .filter(row -> row.tierCode() != null)
                        .toList()
                : List.of();
    }

    /** @return whether the list of names was approved */
    @Transactional(readOnly = true)
    public boolean isApproved(long campaignId) {
        return tables.lists().find(campaignId).isPresent();
    }

    /** Every judged work of concluded categories with every score; for leadership group, organisers, receiving desk. */
    @Transactional(readOnly = true)
    public List<ScoredWork> scores(Actor actor, long campaignId) {
        duties.require(actor, Role.LEADERSHIP_GROUP, Role.ORGANISER, Role.RECEIVING_DESK);
        requireNoPartInScoring(actor, campaignId);
        return reading.scored(campaignId, List.of(WorkStatus.values()));
    }

    /**
     * Approves the whole list of a campaign; publicity starts next.
     *
     * @throws PartTaken if the person has acted in another part of the campaign
     * @throws JudgingNotConcluded if a category is not concluded
     * @throws AwardListDecided if it was approved before
     */
    public void approveList(Actor actor, long campaignId, String opinion) {
        Duty duty = duties.require(actor, Role.LEADERSHIP_GROUP);
        String given = Reasons.optional(opinion);
        tables.parts().take(campaignId, actor.personId(), actor.name(), Role.LEADERSHIP_GROUP);
        List<Judging> judgings = tables.judgings().of(campaignId);
        if (judgings.isEmpty() || judgings.stream().anyMatch(judging -> judging.state() != JudgingState.CONCLUDED)) {
            throw new JudgingNotConcluded();
        }
        if (isApproved(campaignId)) {
            throw new AwardListDecided();
        }
        try {
            tables.lists().approve(campaignId, actor.personId(), given, record.now());
        } catch (DuplicateKeyException e) {
            throw new AwardListDecided();
        }
        String what = "获奖 " + awarded(campaignId).size() + " 件" + (given == null ? "" : "；" + given);
        record.onCampaign(campaignId, Verb.APPROVE_AWARD_LIST, actor, duty, what);
        record.stepDone("campaign", campaignId, "awardList", given, actor);
    }

    /** The leadership group decides on names; judges and chairs wait for its decision, whatever else they are. */
    private void requireNoPartInScoring(Actor actor, long campaignId) {
        boolean scores = actor.holdsAny(Role.JUDGE, Role.PANEL_CHAIR)
                || tables.parts()
                        .of(campaignId, actor.personId())
                        .filter(part -> part == Role.JUDGE || part == Role.PANEL_CHAIR)
                        .isPresent();
        if (scores && !isApproved(campaignId)) {
            throw new JudgedBlind();
        }
    }

    private List<AwardRow> awarded(long campaignId) {
        return reading.scored(campaignId, List.of(WorkStatus.values())).stream()
                .map(ScoredWork::award)
                .filter(row -> row.tierCode() != null)
                .toList();
    }
}
