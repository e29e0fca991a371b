package org.zhuji.escalation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.judging.JudgingCourse;

/** Makes the list final when publicity is over. */
@Component
class AnnounceStep implements JavaDelegate {

    private final JudgingCourse judging;
    private final CampaignService campaigns;

    AnnounceStep(JudgingCourse judging, CampaignService campaigns) {
        this.judging = judging;
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long campaignId = Long.parseLong(execution.getProcessBusinessKey());
        judging.finish(campaignId);
        campaigns.enter(
                campaignId, CampaignState.ANNOUNCED, campaigns.get(campaignId).publicityEndsAt());
    }
}
