package org.zhuji.campaign;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;

/** The door to 签收: each addressed union confirms once that it received the notice (REQ-02). */
@Service
@Transactional
public class AcknowledgementService {

    private final Acknowledgements acknowledgements;
    private final CampaignRows rows;
    private final CampaignRecord record;
    private final Clock clock;

    AcknowledgementService(Acknowledgements acknowledgements, CampaignRows rows, CampaignRecord record, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.rows = rows;
        this.record = record;
        this.clock = clock;
    }

    /** @return the unions that have confirmed, the first to do so first */
    @Transactional(readOnly = true)
    public List<AcknowledgementRow> of(long campaignId) {
        return acknowledgements.findByCampaignIdOrderByAcknowledgedAtAsc(campaignId).stream()
                .map(Acknowledgement::row)
                .toList();
    }

    /**
     * Confirms for a union; a second time changes nothing.
     *
     * @throws NotYourDuty unless the actor is handler or leader of this very union
     */
    public void acknowledge(Actor actor, long campaignId, long unionId) {
        if (!actor.holds(Role.HANDLER, unionId) && !actor.holds(Role.LEADER, unionId)) {
            throw new NotYourDuty();
        }
        Campaign campaign = rows.lock(campaignId, LockModeType.PESSIMISTIC_WRITE);
        if (campaign.state() == CampaignState.DRAFT) {
            throw new CampaignNotFound(campaignId);
        }
        if (acknowledgements.existsByCampaignIdAndUnionId(campaignId, unionId)) {
            return;
        }
        acknowledgements.saveAndFlush(new Acknowledgement(campaignId, unionId, actor.personId(), clock.instant()));
        record.write(actor, campaignId, Verb.ACKNOWLEDGE, null);
    }
}
