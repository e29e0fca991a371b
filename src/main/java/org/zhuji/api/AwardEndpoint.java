package org.zhuji.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhuji.campaign.CampaignService;
import org.zhuji.judging.Awards;
import org.zhuji.people.Actor;

/** Award lists, before and after they are made public. */
@RestController
@RequestMapping("/api/v1/campaigns/{campaignId}/awards")
@Tag(name = "获奖")
class AwardEndpoint {

    private final Awards awards;
    private final CampaignService campaigns;

    AwardEndpoint(Awards awards, CampaignService campaigns) {
        this.awards = awards;
        this.campaigns = campaigns;
    }

    @GetMapping
    @Operation(summary = "获奖名单（领导小组、活动组织可见，公布之前也可查看）")
    List<AwardJson> list(Actor actor, @PathVariable long campaignId) {
        campaigns.get(campaignId);
        return awards.list(actor, campaignId).stream().map(AwardJson::of).toList();
    }

    @GetMapping("/published")
    @Operation(summary = "已公示或公布的获奖名单；公示之前为空")
    List<AwardJson> published(@PathVariable long campaignId) {
        campaigns.get(campaignId);
        return awards.published(campaignId).stream().map(AwardJson::of).toList();
    }
}
