package org.zhuji.escalation;

import java.time.Instant;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignDateMoved;
import org.zhuji.campaign.CampaignOpened;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.escalation.engine.Engine;
import org.zhuji.escalation.vocabulary.Fact;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.Tasks;

/** Starts a campaign's process and moves its timer with the cutoff, in the organiser's transaction. */
@Component
class CampaignListener {

    private final Engine engine;
    private final CampaignService campaigns;
    private final Tasks items;

    CampaignListener(Engine engine, CampaignService campaigns, Tasks items) {
        this.engine = engine;
        this.campaigns = campaigns;
        this.items = items;
    }

    @EventListener
    void on(CampaignOpened event) {
        if (engine.running(ProcessKey.CAMPAIGN, event.campaignId()).isEmpty()) {
            engine.start(ProcessKey.CAMPAIGN, event.campaignId(), Map.of(Fact.CUTOFF_AT, cutoffAt(event.campaignId())));
        }
    }

    /** @throws CutoffUnderWay if the timer has fired already */
    @EventListener
    void on(CampaignDateMoved event) {
        if (campaigns.get(event.campaignId()).state() != CampaignState.COLLECTING) {
            return;
        }
        Instant cutoffAt = cutoffAt(event.campaignId());
        engine.running(ProcessKey.CAMPAIGN, event.campaignId())
                .filter(instance -> !cutoffAt.equals(engine.date(instance, Fact.CUTOFF_AT)))
                .ifPresent(instance -> {
                    if (!engine.moveTimer(instance, Fact.CUTOFF_AT, cutoffAt)) {
                        throw new CutoffUnderWay();
                    }
                    items.moveDue(event.campaignId(), cutoffAt);
                });
    }

    private Instant cutoffAt(long campaignId) {
        return campaigns.get(campaignId).definition().dates().cutoffAt();
    }
}
