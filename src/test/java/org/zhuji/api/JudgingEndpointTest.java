package org.zhuji.api;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.campaign.CampaignService;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.PeopleService;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class JudgingEndpointTest {

    @Autowired
    private WebApplicationContext context;

    private ApiCaller nobody;

    @BeforeEach
    void nobody() {
        nobody = ApiCaller.nobody(context);
    }

    @Test
    void showsSheetsToJudgesOnly() throws Exception {
        nobody.as("pingwei1").send(get("/api/v1/judging/panels")).andExpect(status().isOk());
        for (String account : new String[] {"zuzhang", "xian", "lingdao1", "xitong"}) {
            nobody.as(account).send(get("/api/v1/judging/panels")).andExpect(status().isForbidden());
            nobody.as(account).send(get("/api/v1/judging/sheets/1")).andExpect(status().isForbidden());
        }
        nobody.send(get("/api/v1/judging/panels")).andExpect(status().isUnauthorized());
    }

    @Test
    void refusesSheetsThatAreNotTheCallers() throws Exception {
        ApiCaller judge = nobody.as("pingwei7");

        judge.send(get("/api/v1/judging/sheets/987654321")).andExpect(status().isNotFound());
        judge.sendJson(put("/api/v1/judging/sheets/987654321/marks/theme"), "{\"version\": 0, \"mark\": 8}")
                .andExpect(status().isNotFound());
        judge.sendJson(put("/api/v1/judging/sheets/987654321/comments"), "{\"version\": 0}")
                .andExpect(status().isNotFound());
        judge.sendJson(post("/api/v1/judging/sheets/987654321/submit"), "{\"version\": 0}")
                .andExpect(status().isNotFound());
        judge.sendJson(post("/api/v1/judging/sheets/987654321/reopen"), "{\"version\": 0}")
                .andExpect(status().isNotFound());
        judge.sendJson(post("/api/v1/judging/sheets/987654321/submit"), "{}").andExpect(status().isBadRequest());
        judge.sendJson(put("/api/v1/judging/sheets/1/marks/theme"), "{\"version\": 0, \"mark\": \"优\"}")
                .andExpect(status().isBadRequest());
    }

    @Test
    void keepsTheAwardListFromOthersThanItsDecisionMakersUntilItIsPublished(
            @Autowired CampaignService campaigns,
            @Autowired PeopleService people,
            @Autowired UnionService unions,
            @Autowired Clock clock)
            throws Exception {
        long campaign = OpenCampaign.begin(campaigns, people, unions, clock).id();

        for (String account : new String[] {"jiceng", "pingwei1", "shouli", "xitong"}) {
            nobody.as(account)
                    .send(get("/api/v1/campaigns/{id}/awards", campaign))
                    .andExpect(status().isForbidden());
        }
        nobody.as("jiceng")
                .send(get("/api/v1/campaigns/{id}/awards/published", campaign))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(0)));
        nobody.as("zuzhi").send(get("/api/v1/campaigns/987654/awards")).andExpect(status().isNotFound());
        nobody.send(get("/api/v1/campaigns/{id}/awards/published", campaign)).andExpect(status().isUnauthorized());
    }
}
