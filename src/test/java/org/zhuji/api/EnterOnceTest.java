package org.zhuji.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.campaign.CampaignService;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.PeopleService;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.works.WorkService;

@ZhujiTest
class EnterOnceTest {

    private static OpenCampaign campaign;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private WorkService works;

    @Autowired
    private PeopleService people;

    private ApiCaller handler;
    private String key;

    @BeforeEach
    void begin(@Autowired CampaignService campaigns, @Autowired UnionService unions, @Autowired Clock clock) {
        handler = ApiCaller.nobody(context).as("jiceng");
        key = UUID.randomUUID().toString();
        if (campaign == null) {
            campaign = OpenCampaign.begin(campaigns, people, unions, clock);
        }
    }

    @Test
    void entersOneWorkForARepeatedRequestAndShowsItsFollowUpCodeOnce() throws Exception {
        String title = "重发 " + key;

        long first = workId(enter(key, title));
        MockHttpServletResponse again = enter(key, title);

        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(workId(again)).isEqualTo(first);
        assertThat(again.getContentAsString(UTF_8)).contains("\"followUpCode\":null");
        assertThat(entered(title)).isOne();
    }

    @Test
    void entersOneWorkForRequestsThatComeTogether() throws Exception {
        String title = "同时 " + key;
        int clients = 6;
        CyclicBarrier start = new CyclicBarrier(clients);
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Future<MockHttpServletResponse>> answers = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            answers.add(pool.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return enter(key, title);
            }));
        }

        Set<Long> ids = new HashSet<>();
        for (Future<MockHttpServletResponse> answer : answers) {
            MockHttpServletResponse response = answer.get(60, TimeUnit.SECONDS);
            assertThat(response.getStatus())
                    .as(response.getContentAsString(UTF_8))
                    .isIn(201, 409);
            if (response.getStatus() == 201) {
                ids.add(workId(response));
            }
        }
        pool.shutdown();

        assertThat(ids).hasSize(1);
        assertThat(entered(title)).isOne();
    }

    @Test
    void refusesAKeyThatComesBackWithOtherContent() throws Exception {
        enter(key, "甲 " + key);

        handler.sendJson(post("/api/v1/works").header("Idempotency-Key", key), form("乙 " + key))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:key-reused"));
        assertThat(entered("乙 " + key)).isZero();
    }

    @Test
    void forgetsTheKeyOfARefusedRequest() throws Exception {
        String form = form("改好再来 " + key);
        handler.sendJson(post("/api/v1/works").header("Idempotency-Key", key), form.replace("13800005678", "没有电话"))
                .andExpect(status().isUnprocessableEntity());

        assertThat(enter(key, "改好再来 " + key).getStatus()).isEqualTo(201);
    }

    @Test
    void refusesAKeyThatIsTooShort() throws Exception {
        handler.sendJson(post("/api/v1/works").header("Idempotency-Key", "1"), form("短 " + key))
                .andExpect(status().isBadRequest());
    }

    private MockHttpServletResponse enter(String withKey, String title) throws Exception {
        return handler.sendJson(post("/api/v1/works").header("Idempotency-Key", withKey), form(title))
                .andReturn()
                .getResponse();
    }

    private static long workId(MockHttpServletResponse answer) throws Exception {
        Number id = JsonPath.read(answer.getContentAsString(UTF_8), "$.workId");
        return id.longValue();
    }

    private static String form(String title) {
        return campaign.form("620102-001", title);
    }

    private long entered(String title) {
        return works.enteredBy(people.actor("jiceng").orElseThrow()).stream()
                .filter(work -> work.title().equals(title))
                .count();
    }
}
