package org.zhuji.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.zhuji.campaign.CampaignDates;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.ShippedCampaign;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.PeopleService;

/** A campaign of a test's own that collects at this moment, whatever other tests did to the clock. */
record OpenCampaign(long id, UnionService unions) {

    static OpenCampaign begin(CampaignService campaigns, PeopleService people, UnionService unions, Clock clock) {
        Actor organiser = people.actor("zuzhi").orElseThrow();
        Instant now = clock.instant();
        CampaignDates dates = new CampaignDates(
                now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(10)), now.plus(Duration.ofDays(20)), 5);
        String code = "api-" + UUID.randomUUID().toString().substring(0, 8);
        long id = campaigns.create(
                organiser, ShippedCampaign.definition().renamed(code, "接口测试活动").withDates(dates));
        campaigns.open(organiser, id);
        return new OpenCampaign(id, unions);
    }

    long union(String code) {
        return unions.findByCode(code).orElseThrow().id();
    }

    /** @return a valid form of a work in the micro-video category, as JSON */
    String form(String unionCode, String title) {
        return """
                {"campaignId": %d, "unionId": %d, "categoryCode": "%s", "title": "%s", "originality": true,
                 "description": "𠮷祥如意 🎬", "contactName": "甲某", "contactPhone": "13800005678",
                 "authors": [{"name": "𠮷某", "role": "作者", "consent": true}]}
                """.formatted(id, union(unionCode), video(), title);
    }

    private static String video() {
        return ShippedCampaign.definition().categories().get(0).code();
    }
}
