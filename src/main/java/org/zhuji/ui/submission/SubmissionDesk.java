package org.zhuji.ui.submission;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.Tracking;
import org.zhuji.inbox.UrgeDesk;
import org.zhuji.works.MediaLinks;
import org.zhuji.works.WorkService;

/** The doors that every page of this desk goes through. */
@Component
record SubmissionDesk(
        WorkService works,
        CampaignService campaigns,
        MediaLinks links,
        Tracking tracking,
        UrgeDesk urges,
        Clock clock) {

    CampaignDefinition campaign(long id) {
        return campaigns.get(id).definition();
    }

    Instant now() {
        return clock.instant();
    }
}
