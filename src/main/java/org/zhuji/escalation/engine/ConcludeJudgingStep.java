package org.zhuji.escalation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.vocabulary.Message;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.judging.JudgingCourse;
import org.zhuji.judging.JudgingService;

/** Applies the award table; the last judging of a campaign tells the campaign to go on. */
@Component
class ConcludeJudgingStep implements JavaDelegate {

    private final JudgingCourse judging;
    private final JudgingService judgings;
    private final CampaignService campaigns;
    private final Engine engine;

    ConcludeJudgingStep(JudgingCourse judging, JudgingService judgings, CampaignService campaigns, Engine engine) {
        this.judging = judging;
        this.judgings = judgings;
        this.campaigns = campaigns;
        this.engine = engine;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long judgingId = Long.parseLong(execution.getProcessBusinessKey());
        long campaignId = judgings.get(judgingId).campaignId();
        // Two categories may conclude at once: without this lock neither would see that it is the last.
        campaigns.holdDatesExclusively(campaignId);
        judging.conclude(judgingId);
        if (judging.isConcluded(campaignId)) {
            engine.running(ProcessKey.CAMPAIGN, campaignId)
                    .ifPresent(campaign -> engine.tell(campaign, Message.JUDGING_CONCLUDED));
        }
    }
}
