package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import java.util.HashMap;
import java.util.Map;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.Category;

/** Names of categories for the rows of one page; asks for each campaign once. */
class CategoryNames {

    private final CampaignService campaigns;
    private final Map<Long, CampaignDefinition> known = new HashMap<>();

    CategoryNames(CampaignService campaigns) {
        this.campaigns = campaigns;
    }

    /** @return the name in the language of the window; empty where there is no category */
    String of(long campaignId, String code) {
        if (code == null) {
            return "";
        }
        return campaign(campaignId).categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(category -> t(category.name(), category.englishName()))
                .orElse(code);
    }

    Category category(long campaignId, String code) {
        return campaign(campaignId).category(code);
    }

    CampaignDefinition campaign(long id) {
        return known.computeIfAbsent(id, key -> campaigns.get(key).definition());
    }
}
