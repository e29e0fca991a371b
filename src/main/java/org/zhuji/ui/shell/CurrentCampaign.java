package org.zhuji.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.Phase;
import org.zhuji.shared.BusinessClock;

/** The campaign that the frame around every page speaks of: the newest one that has been opened. */
@Component
public class CurrentCampaign {

    private final CampaignService campaigns;
    private final Clock clock;

    CurrentCampaign(CampaignService campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public Optional<CampaignDetails> find() {
        return campaigns.all().stream()
                .filter(campaign -> campaign.state() != CampaignState.DRAFT)
                .findFirst();
    }

    /** @return the phase of the timeline that today lies in; the later one where two overlap */
    public Optional<Phase> phaseNow(CampaignDetails campaign) {
        LocalDate today = LocalDate.now(clock.withZone(BusinessClock.ZONE));
        return campaign.definition().phases().stream()
                .filter(phase -> !today.isBefore(phase.from()) && !today.isAfter(phase.to()))
                .reduce((earlier, later) -> later);
    }
}
