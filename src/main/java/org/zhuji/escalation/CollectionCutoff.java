package org.zhuji.escalation;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.campaign.CampaignDates;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.escalation.engine.CollectionCloser;
import org.zhuji.escalation.engine.Engine;
import org.zhuji.escalation.vocabulary.Message;
import org.zhuji.works.WorkCourse;

/**
 * Makes the works that missed the cutoff overdue, each exactly once. First the tables in large batches, so that everybody
 * sees the result within seconds; then the process instances in small ones, which cost a hundred times as much.
 */
@Component
class CollectionCutoff implements CollectionCloser {

    static final int WORKS_AT_ONCE = 1000;
    static final int INSTANCES_AT_ONCE = 100;

    private final CampaignService campaigns;
    private final WorkCourse works;
    private final PendingCarrying pressed;
    private final OverdueRows rows;
    private final Courses courses;
    private final Engine engine;
    private final Clock clock;

    CollectionCutoff(
            CampaignService campaigns,
            WorkCourse works,
            PendingCarrying pressed,
            OverdueRows rows,
            Courses courses,
            Engine engine,
            Clock clock) {
        this.campaigns = campaigns;
        this.works = works;
        this.pressed = pressed;
        this.rows = rows;
        this.courses = courses;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean closeNextBatch(long campaignId) {
        CampaignDates dates = campaigns.holdDatesExclusively(campaignId);
        if (clock.instant().isBefore(dates.cutoffAt())) {
            throw new IllegalStateException("Campaign " + campaignId + " collects until " + dates.cutoffAt());
        }
        if (campaigns.get(campaignId).state() == CampaignState.COLLECTING) {
            campaigns.enter(campaignId, CampaignState.RECEIVING, null);
        }
        pressed.carryOutAll(campaignId);
        List<Long> overdue = works.markOverdue(campaignId, WORKS_AT_ONCE);
        if (!overdue.isEmpty()) {
            rows.close(overdue);
            return false;
        }
        List<String> instances = courses.overdueInstances(campaignId, INSTANCES_AT_ONCE);
        instances.forEach(this::end);
        return instances.isEmpty();
    }

    private void end(String instanceId) {
        if (!engine.tell(instanceId, Message.CUTOFF)) {
            engine.abandon(instanceId, "cutoff");
        }
        courses.ended(instanceId, null);
    }
}
