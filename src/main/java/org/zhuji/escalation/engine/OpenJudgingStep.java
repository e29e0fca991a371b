package org.zhuji.escalation.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.judging.JudgingCourse;

/** Opens the judging of every category and starts its process, unless it runs already. */
@Component
class OpenJudgingStep implements JavaDelegate {

    private final JudgingCourse judging;
    private final CampaignService campaigns;
    private final Engine engine;

    OpenJudgingStep(JudgingCourse judging, CampaignService campaigns, Engine engine) {
        this.judging = judging;
        this.campaigns = campaigns;
        this.engine = engine;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long campaignId = Long.parseLong(execution.getProcessBusinessKey());
        judging.openAll(campaignId).stream()
                .filter(id -> engine.running(ProcessKey.PROVINCIAL_JUDGING, id).isEmpty())
                .forEach(id -> engine.start(ProcessKey.PROVINCIAL_JUDGING, id, Map.of()));
        campaigns.enter(campaignId, CampaignState.JUDGING, null);
    }
}
