package org.zhuji.escalation.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.escalation.vocabulary.Fact;
import org.zhuji.judging.JudgingCourse;
import org.zhuji.shared.BusinessClock;

/** Starts the publicity period: whole calendar days, beginning with the day after the list is out (REQ-35). */
@Component
class StartPublicityStep implements JavaDelegate {

    private final JudgingCourse judging;
    private final CampaignService campaigns;
    private final Clock clock;

    StartPublicityStep(JudgingCourse judging, CampaignService campaigns, Clock clock) {
        this.judging = judging;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long campaignId = Long.parseLong(execution.getProcessBusinessKey());
        int days = campaigns.get(campaignId).definition().dates().publicityDays();
        Instant endsAt = endsAt(clock.instant(), days);
        judging.publish(campaignId);
        campaigns.enter(campaignId, CampaignState.PUBLICITY, endsAt);
        execution.setVariable(Fact.PUBLICITY_ENDS_AT.variable(), Date.from(endsAt));
    }

    /** @return the first instant after the last of so many whole days */
    static Instant endsAt(Instant start, int days) {
        LocalDate day = start.atZone(BusinessClock.ZONE).toLocalDate();
        return day.plusDays(days + 1L).atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
