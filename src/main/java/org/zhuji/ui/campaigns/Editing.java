package org.zhuji.ui.campaigns;

import java.util.function.Consumer;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.CampaignDetails;

/**
 * What a tab needs to show a campaign and, for organisers, to change one part of it.
 *
 * @param isOrganiser whether edit buttons are shown; the service checks again
 * @param store saves the changed document on the version shown and shows the page anew
 */
record Editing(CampaignDetails campaign, boolean isOrganiser, Consumer<CampaignDefinition> store) {

    CampaignDefinition definition() {
        return campaign.definition();
    }

    void change(Consumer<CampaignDraft> part) {
        CampaignDraft draft = new CampaignDraft(definition());
        part.accept(draft);
        store.accept(draft.definition());
    }
}
