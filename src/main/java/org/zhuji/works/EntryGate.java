package org.zhuji.works;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignDates;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.CutoffPassed;

/** Says whether a campaign takes entries at this moment; the one place where works are compared with its dates. */
@Component
class EntryGate {

    private final CampaignService campaigns;
    private final Clock clock;

    EntryGate(CampaignService campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The column keeps microseconds; cut, not rounded, so that no stored time reaches a limit it was below. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @return the campaign, if a new work may be entered now */
    CampaignDetails requireOpen(long campaignId) {
        CampaignDetails campaign = campaigns.get(campaignId);
        requireCollecting(campaign);
        requireInTime(campaign.definition().dates(), now());
        return campaign;
    }

    /**
     * A file that began to arrive before the cutoff may arrive to its end; submitting the work still obeys the cutoff.
     *
     * @param begun when its request began
     */
    void requireTakesFiles(long campaignId, Instant begun) {
        CampaignDetails campaign = campaigns.get(campaignId);
        requireInTime(campaign.definition().dates(), begun);
        requireCollecting(campaign);
    }

    /** Holds the campaign's row, so that the cutoff can neither move nor be carried out before this transaction ends. */
    Instant holdInTime(long campaignId) {
        CampaignDates dates = campaigns.holdDates(campaignId);
        requireInTime(dates, now());
        requireCollecting(campaigns.get(campaignId));
        return now();
    }

    Category category(long campaignId, String code) {
        return campaigns.get(campaignId).definition().category(code);
    }

    private static void requireCollecting(CampaignDetails campaign) {
        if (campaign.state() == CampaignState.DRAFT) {
            throw new EntryClosed();
        }
        if (campaign.state() != CampaignState.COLLECTING) {
            throw new CutoffPassed(campaign.definition().dates().cutoffAt());
        }
    }

    private static void requireInTime(CampaignDates dates, Instant now) {
        if (now.isBefore(dates.opensAt())) {
            throw new EntryClosed(dates.opensAt());
        }
        if (!now.isBefore(dates.cutoffAt())) {
            throw new CutoffPassed(dates.cutoffAt());
        }
    }
}
