package org.zhuji.escalation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;

/** Ends a campaign for which nothing was received: there is nothing to judge. */
@Component
class EndWithoutWorksStep implements JavaDelegate {

    private final CampaignService campaigns;

    EndWithoutWorksStep(CampaignService campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long campaignId = Long.parseLong(execution.getProcessBusinessKey());
        campaigns.enter(campaignId, CampaignState.ENDED_WITHOUT_WORKS, null);
    }
}
