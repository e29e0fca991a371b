package org.zhuji.judging;

import org.springframework.stereotype.Component;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;

/** The module's tables in one hand, so that a service names one collaborator for all it stores. */
@Component
record JudgingTables(
        Judgings judgings,
        Criteria criteria,
        PanelMembers members,
        JudgedWorks works,
        Sheets sheets,
        TieBreaks tieBreaks,
        AwardQuotas quotas,
        AwardLists lists,
        Parts parts) {

    /**
     * Holds a judging for an act of this person in this part; the campaign's row first, in the order of everybody.
     *
     * @throws PartTaken if the person has acted in another part of the campaign
     */
    Judging holdFor(Actor actor, Role part, long judgingId) {
        parts.take(judgings.get(judgingId).campaignId(), actor.personId(), actor.name(), part);
        return judgings.hold(judgingId);
    }
}
