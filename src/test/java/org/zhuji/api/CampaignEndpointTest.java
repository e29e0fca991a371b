package org.zhuji.api;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.ShippedCampaign;
import org.zhuji.people.PeopleService;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class CampaignEndpointTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private PeopleService people;

    private ApiCaller nobody;
    private long draft;

    @BeforeEach
    void draft() {
        nobody = ApiCaller.nobody(context);
        String code = "draft-" + UUID.randomUUID().toString().substring(0, 8);
        draft = campaigns.create(
                people.actor("zuzhi").orElseThrow(),
                ShippedCampaign.definition().renamed(code, "尚未启动的活动𠮷"));
    }

    @Test
    void showsADraftToItsOrganisersOnly() throws Exception {
        nobody.as("zuzhi")
                .send(get("/api/v1/campaigns"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].id", hasItem((int) draft)))
                .andExpect(jsonPath("$[0].title").value("尚未启动的活动𠮷"));
        nobody.as("jiceng")
                .send(get("/api/v1/campaigns"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].id", not(hasItem((int) draft))));
        nobody.as("jiceng")
                .send(get("/api/v1/campaigns/{id}", draft))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:campaign-not-found"));
    }

    @Test
    @Tag("REQ-10")
    void givesTheRulesWithTheClauseTheyComeFrom() throws Exception {
        nobody.as("zuzhi")
                .send(get("/api/v1/campaigns/{id}/rules", draft))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].clause").isNotEmpty())
                .andExpect(jsonPath("$[0].rules[?(@.kind == 'MAX_DURATION')].limit", hasItem(180)))
                .andExpect(jsonPath("$[0].rules[?(@.kind == 'MAX_DURATION')].inclusive", hasItem(false)))
                .andExpect(jsonPath("$[0].criteria[0].weight").isNumber());
        nobody.as("jiceng").send(get("/api/v1/campaigns/{id}/rules", draft)).andExpect(status().isNotFound());
    }

    @Test
    @Tag("REQ-18")
    void givesTheCutoffAsAnInstant() throws Exception {
        nobody.as("zuzhi")
                .send(get("/api/v1/campaigns/{id}", draft))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cutoffAt").value("2019-08-31T16:00:00Z"))
                .andExpect(jsonPath("$.state").value("DRAFT"));
    }

    @Test
    void refusesAnUnknownCampaignOneThatIsNoNumberAndACallerWithoutAccount() throws Exception {
        nobody.as("zuzhi").send(get("/api/v1/campaigns/999999")).andExpect(status().isNotFound());
        nobody.as("zuzhi").send(get("/api/v1/campaigns/abc")).andExpect(status().isBadRequest());
        nobody.send(get("/api/v1/campaigns/" + draft)).andExpect(status().isUnauthorized());
        nobody.send(get("/api/v1/campaigns/" + draft + "/rules")).andExpect(status().isUnauthorized());
        nobody.send(get("/api/v1/campaigns")).andExpect(status().isUnauthorized());
    }
}
