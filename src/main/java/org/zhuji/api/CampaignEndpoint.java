package org.zhuji.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignNotFound;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;

/** Campaigns and the rules of their categories; drafts only for those who write them. */
@RestController
@RequestMapping("/api/v1/campaigns")
@Tag(name = "活动")
class CampaignEndpoint {

    private final CampaignService campaigns;

    CampaignEndpoint(CampaignService campaigns) {
        this.campaigns = campaigns;
    }

    @GetMapping
    @Operation(summary = "列出活动，新的在前")
    List<CampaignJson> all(Actor actor) {
        return campaigns.all().stream()
                .filter(campaign -> isVisible(actor, campaign))
                .map(CampaignJson::of)
                .toList();
    }

    @GetMapping("/{campaignId}")
    @Operation(summary = "查看一个活动")
    CampaignJson get(Actor actor, @PathVariable long campaignId) {
        return CampaignJson.of(visible(actor, campaignId));
    }

    @GetMapping("/{campaignId}/rules")
    @Operation(summary = "列出活动各类别的规则和评分项")
    List<CategoryJson> rules(Actor actor, @PathVariable long campaignId) {
        return visible(actor, campaignId).definition().categories().stream()
                .map(CategoryJson::of)
                .toList();
    }

    private CampaignDetails visible(Actor actor, long campaignId) {
        CampaignDetails campaign = campaigns.get(campaignId);
        if (!isVisible(actor, campaign)) {
            throw new CampaignNotFound(campaignId);
        }
        return campaign;
    }

    private static boolean isVisible(Actor actor, CampaignDetails campaign) {
        return campaign.state() != CampaignState.DRAFT || actor.holdsAny(Role.ORGANISER);
    }
}
