package org.zhuji.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.campaign.CampaignService;
import org.zhuji.notification.NoticeRow;
import org.zhuji.notification.Notices;
import org.zhuji.notification.Reminders;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.PeopleService;
import org.zhuji.testing.TestVideos;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class InboxEndpointTest {

    private static final String RECOMMEND = "{\"outcome\": \"RECOMMEND\"}";

    private static OpenCampaign campaign;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private PeopleService people;

    @Autowired
    private Notices notices;

    @Autowired
    private Reminders reminders;

    private ApiCaller nobody;

    @BeforeEach
    void begin(@Autowired CampaignService campaigns, @Autowired UnionService unions, @Autowired Clock clock) {
        nobody = ApiCaller.nobody(context);
        if (campaign == null) {
            campaign = OpenCampaign.begin(campaigns, people, unions, clock);
        }
    }

    @Test
    @Tag("REQ-03")
    @Tag("REQ-20")
    void leadsAWorkThroughEveryLevelToTheProvince() throws Exception {
        long work = submitted("逐级𠮷");

        List<String> accounts = List.of("jiceng", "jiceng", "xian", "shi", "shild", "shouli");
        List<String> words = List.of("审查通过", "推荐上报", "推荐上报", "推荐上报", "同意上报", "受理");
        for (int step = 0; step < accounts.size(); step++) {
            nobody.as(accounts.get(step))
                    .sendJson(post("/api/v1/inbox/{id}/decision", task(accounts.get(step), work)), RECOMMEND)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.state").value("DONE"))
                    .andExpect(jsonPath("$.outcome").value("RECOMMEND"))
                    .andExpect(jsonPath("$.outcomeLabel").value(words.get(step)));
        }

        nobody.as("jiceng")
                .send(get("/api/v1/works/{id}", work))
                .andExpect(jsonPath("$.status").value("RECEIVED"));
        nobody.as("jiceng")
                .send(get("/api/v1/works/{id}/stations", work))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].unionName", hasItem("城关区总工会")))
                .andExpect(jsonPath("$[1].outcome").value("审查通过"))
                .andExpect(jsonPath("$[6].outcome").value("受理"));
        assertThat(told("jiceng")).anyMatch(text -> text.contains("逐级𠮷") && text.contains("省级已受理"));
    }

    @Test
    @Tag("REQ-32")
    void returnsAWorkWithAReasonAndTellsItsHandlerOnce() throws Exception {
        long work = submitted("要改");
        long task = task("jiceng", work);

        nobody.as("jiceng")
                .sendJson(
                        post("/api/v1/inbox/{id}/decision", task),
                        "{\"outcome\": \"RETURN_TO_AUTHOR\", \"opinion\": \"请补字幕\"}")
                .andExpect(status().isOk());

        nobody.as("jiceng")
                .send(get("/api/v1/works/{id}", work))
                .andExpect(jsonPath("$.status").value("RETURNED"))
                .andExpect(jsonPath("$.returnReason").value("请补字幕"));
        assertThat(told("jiceng")).filteredOn(text -> text.contains("请补字幕")).hasSize(1);
    }

    @Test
    void refusesWhoeverDoesNotHoldTheDuty() throws Exception {
        long work = submitted("越权办理");
        long task = task("jiceng", work);

        for (String account : List.of("jiceng2", "jyg", "chanyejc", "pingwei1", "xitong", "worker1")) {
            nobody.as(account)
                    .sendJson(post("/api/v1/inbox/{id}/decision", task), RECOMMEND)
                    .andExpect(status().isForbidden());
            nobody.as(account).send(get("/api/v1/inbox/{id}", task)).andExpect(status().isForbidden());
        }
        nobody.sendJson(post("/api/v1/inbox/{id}/decision", task), RECOMMEND).andExpect(status().isUnauthorized());
        nobody.send(get("/api/v1/inbox")).andExpect(status().isUnauthorized());
        assertThat(task("jiceng", work)).isEqualTo(task);
    }

    @Test
    void takesBackOnesOwnRecommendationOnly() throws Exception {
        long work = submitted("撤回推荐");
        long task = task("jiceng", work);
        nobody.as("jiceng")
                .sendJson(post("/api/v1/inbox/{id}/take-back", task), "{}")
                .andExpect(status().isConflict());
        nobody.as("jiceng")
                .sendJson(post("/api/v1/inbox/{id}/decision", task), RECOMMEND)
                .andExpect(status().isOk());

        nobody.as("jiceng2")
                .sendJson(post("/api/v1/inbox/{id}/take-back", task), "{}")
                .andExpect(status().isForbidden());
        nobody.sendJson(post("/api/v1/inbox/{id}/take-back", task), "{}").andExpect(status().isUnauthorized());
        nobody.as("jiceng")
                .sendJson(post("/api/v1/inbox/{id}/take-back", task), "{}")
                .andExpect(status().isOk());
        nobody.as("jiceng")
                .sendJson(post("/api/v1/inbox/{id}/take-back", task), "{}")
                .andExpect(status().isConflict());

        nobody.as("jiceng")
                .send(get("/api/v1/inbox/{id}", task("jiceng", work)))
                .andExpect(jsonPath("$.desk").value("FORM_CHECK"))
                .andExpect(jsonPath("$.state").value("OPEN"));
    }

    @Test
    void endsNoCampaignByATaskThatIsNotItsReception() throws Exception {
        long task = task("jiceng", submitted("不是收件完成"));

        nobody.as("jiceng")
                .sendJson(post("/api/v1/inbox/{id}/end-without-works", task), "{}")
                .andExpect(status().is4xxClientError());
        nobody.as("shouli")
                .sendJson(post("/api/v1/inbox/{id}/end-without-works", task), "{}")
                .andExpect(status().isForbidden());
        nobody.sendJson(post("/api/v1/inbox/{id}/end-without-works", task), "{}")
                .andExpect(status().isUnauthorized());
        nobody.as("jiceng")
                .send(get("/api/v1/inbox/{id}", task))
                .andExpect(jsonPath("$.state").value("OPEN"));
    }

    @Test
    void refusesUnknownTasksAndUnreadableDecisions() throws Exception {
        ApiCaller handler = nobody.as("jiceng");
        long task = task("jiceng", submitted("看不懂的意见"));

        handler.sendJson(post("/api/v1/inbox/987654321/decision"), RECOMMEND).andExpect(status().isNotFound());
        handler.sendJson(post("/api/v1/inbox/{id}/decision", task), "{}").andExpect(status().isBadRequest());
        handler.sendJson(post("/api/v1/inbox/{id}/decision", task), "{\"outcome\": \"同意\"}")
                .andExpect(status().isBadRequest());
        handler.sendJson(post("/api/v1/inbox/{id}/decision", task), "{\"outcome\": \"REJECT\"}")
                .andExpect(status().is4xxClientError());
        handler.sendJson(post("/api/v1/inbox/decisions"), "{\"items\": [], \"outcome\": \"RECOMMEND\"}")
                .andExpect(status().isBadRequest());
        handler.send(get("/api/v1/inbox").param("state", "ALL")).andExpect(status().isBadRequest());
        handler.send(get("/api/v1/inbox").param("limit", "0")).andExpect(status().isBadRequest());
        handler.send(get("/api/v1/inbox/{id}", task))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcomes", hasItem("RECOMMEND")));
    }

    @Test
    void takesEachTaskOnceWhenTwoDecideManyTogether() throws Exception {
        List<Long> tasks = List.of(task("jiceng", submitted("并发一")), task("jiceng", submitted("并发二")));
        String decisions = "{\"items\": " + tasks + ", \"outcome\": \"RECOMMEND\"}";
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);

        Future<String> one = pool.submit(() -> decideMany(start, decisions));
        Future<String> two = pool.submit(() -> decideMany(start, decisions));

        for (long task : tasks) {
            List<Boolean> taken = new java.util.ArrayList<>(taken(one.get(90, TimeUnit.SECONDS), task));
            taken.addAll(taken(two.get(90, TimeUnit.SECONDS), task));
            assertThat(taken).containsExactlyInAnyOrder(true, false);
        }
        pool.shutdown();
    }

    @Test
    @Tag("REQ-34")
    void remindsTheHolderOfOpenTasksOfTheCutoffOnce() throws Exception {
        submitted("等着办");
        reminders.sweep();
        List<String> first = told("jiceng");
        reminders.sweep();

        assertThat(told("jiceng")).hasSameSizeAs(first);
        assertThat(first).anyMatch(text -> text.contains("件待办") && text.contains("接口测试活动"));
        assertThat(first).contains("今天有新的待办到达，请及时办理。");
    }

    @Test
    void pagesThroughTheInboxByKeyset() throws Exception {
        submitted("翻页一");
        submitted("翻页二");

        String first = nobody.as("jiceng")
                .send(get("/api/v1/inbox").param("limit", "1").param("campaign", "" + campaign.id()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows", hasSize(1)))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        String next = JsonPath.read(first, "$.next");
        Number id = JsonPath.read(first, "$.rows[0].id");

        nobody.as("jiceng")
                .send(get("/api/v1/inbox")
                        .param("limit", "1")
                        .param("campaign", "" + campaign.id())
                        .param("after", next))
                .andExpect(status().isOk())
                .andExpect(result -> assertThat(
                                ((Number) JsonPath.read(result.getResponse().getContentAsString(UTF_8), "$.rows[0].id"))
                                        .longValue())
                        .isNotEqualTo(id.longValue()));
    }

    private String decideMany(CyclicBarrier start, String decisions) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        return nobody.as("jiceng")
                .sendJson(post("/api/v1/inbox/decisions"), decisions)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    private static List<Boolean> taken(String answer, long task) {
        return JsonPath.read(answer, "$[?(@.taskId == " + task + ")].taken");
    }

    private List<String> told(String account) {
        Actor actor = people.actor(account).orElseThrow();
        return notices.list(actor, null, 200).rows().stream()
                .map(NoticeRow::chinese)
                .toList();
    }

    private long task(String account, long work) throws Exception {
        String page = nobody.as(account)
                .send(get("/api/v1/inbox").param("campaign", "" + campaign.id()).param("limit", "200"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        List<Number> ids = JsonPath.read(page, "$.rows[?(@.subjectId == " + work + ")].id");
        assertThat(ids).as("open tasks of " + account).hasSize(1);
        return ids.get(0).longValue();
    }

    private long submitted(String title) throws Exception {
        ApiCaller handler = nobody.as("jiceng");
        String receipt = handler.sendJson(post("/api/v1/works"), campaign.form("620102-001", title))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        long work = ((Number) JsonPath.read(receipt, "$.workId")).longValue();
        handler.send(put("/api/v1/works/{id}/files", work)
                        .queryParam("name", "片.mp4")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(Files.readAllBytes(TestVideos.withSound(2))))
                .andExpect(status().isCreated());
        int version = JsonPath.read(
                handler.send(get("/api/v1/works/{id}", work))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8),
                "$.version");
        handler.sendJson(post("/api/v1/works/{id}/submit", work), "{\"version\": " + version + "}")
                .andExpect(status().isOk());
        return work;
    }
}
