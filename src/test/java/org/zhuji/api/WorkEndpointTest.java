package org.zhuji.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.campaign.CampaignService;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.PeopleService;
import org.zhuji.testing.TestVideos;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class WorkEndpointTest {

    private static OpenCampaign campaign;

    @Autowired
    private WebApplicationContext context;

    private ApiCaller nobody;
    private ApiCaller handler;

    @BeforeEach
    void begin(
            @Autowired CampaignService campaigns,
            @Autowired PeopleService people,
            @Autowired UnionService unions,
            @Autowired Clock clock) {
        nobody = ApiCaller.nobody(context);
        handler = nobody.as("jiceng");
        if (campaign == null) {
            campaign = OpenCampaign.begin(campaigns, people, unions, clock);
        }
    }

    @Test
    @Tag("REQ-04")
    void entersADraftThatItsHandlerCanReadBack() throws Exception {
        long work = create("匠心𠮷🎬");

        handler.send(get("/api/v1/works/{id}", work))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("DRAFT"))
                .andExpect(jsonPath("$.statusLabel").value("草稿"))
                .andExpect(jsonPath("$.content.title").value("匠心𠮷🎬"))
                .andExpect(jsonPath("$.content.authors[0].name").value("𠮷某"));
        handler.send(get("/api/v1/works")).andExpect(status().isOk()).andExpect(jsonPath("$[*].id", hasItem((int)
                work)));
    }

    @Test
    void changesADraftOnceAndRefusesTheStaleSecondChange() throws Exception {
        long work = create("改前");
        String change = change(version(work), "改后");

        handler.sendJson(put("/api/v1/works/{id}", work), change)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.content.title").value("改后"));
        handler.sendJson(put("/api/v1/works/{id}", work), change)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:work-changed"));
    }

    @Test
    @Tag("REQ-10")
    void takesAFileAsTheBareBodyAndRemovesItAgain() throws Exception {
        long work = create("有片");

        String file = upload(work, TestVideos.withSound(2), "平凡的一天 𠮷🎬.mp4")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("平凡的一天 𠮷🎬.mp4"))
                .andExpect(jsonPath("$.sha256").isNotEmpty())
                .andExpect(jsonPath("$.durationMillis").isNumber())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);

        Number id = JsonPath.read(file, "$.id");
        handler.send(delete("/api/v1/works/{id}/files/{file}", work, id)).andExpect(status().isNoContent());
        handler.send(get("/api/v1/works/{id}", work)).andExpect(jsonPath("$.files", hasSize(0)));
        handler.send(delete("/api/v1/works/{id}/files/{file}", work, 987654)).andExpect(status().isNotFound());
    }

    @Test
    @Tag("REQ-10")
    void refusesAFileThatBreaksARuleAndQuotesTheClause() throws Exception {
        long work = create("冒充的片");

        upload(work, TestVideos.textNamedMp4(), "冒充.mp4")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:file-refused"))
                .andExpect(jsonPath("$.faults[0].clause").isNotEmpty())
                .andExpect(jsonPath("$.faults[0].measured").isNotEmpty());
        handler.send(get("/api/v1/works/{id}", work)).andExpect(jsonPath("$.files", hasSize(0)));
    }

    @Test
    void wantsFilesAsOctetsWithAName() throws Exception {
        long work = create("表单上传");

        handler.send(post("/api/v1/works/{id}/files", work)
                        .param("name", "a.mp4")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .content(new byte[] {1}))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.detail", containsString("application/octet-stream")));
        handler.send(post("/api/v1/works/{id}/files", work)
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(new byte[] {1}))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("缺少参数 name。"));
    }

    @Test
    void listsWhatIsMissingAndRefusesToSubmitUntilThen() throws Exception {
        long work = create("还没有片");

        handler.send(get("/api/v1/works/{id}/faults", work))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].sentence").isNotEmpty());
        handler.sendJson(post("/api/v1/works/{id}/submit", work), "{\"version\": " + version(work) + "}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:submit-refused"))
                .andExpect(jsonPath("$.faults[0].sentence").isNotEmpty());
    }

    @Test
    void wantsTheVersionWithASubmission() throws Exception {
        long work = create("没有版本号");

        handler.sendJson(post("/api/v1/works/{id}/submit", work), "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("version"))
                .andExpect(jsonPath("$.detail").value("请带回 version。"));
    }

    @Test
    void withdrawsADraft() throws Exception {
        long work = create("不报了");

        handler.sendJson(post("/api/v1/works/{id}/withdraw", work), "{\"reason\": \"作者改变主意\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("WITHDRAWN"));
    }

    @Test
    void renewsALostFollowUpCode() throws Exception {
        long work = create("回执丢了");

        handler.send(post("/api/v1/works/{id}/follow-up-code", work))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.followUpCode").isNotEmpty());
    }

    @Test
    @Tag("REQ-04")
    void refusesToEnterForAUnionWithoutTheDuty() throws Exception {
        for (String account : new String[] {"jiceng2", "xian", "pingwei1", "anquan", "shenji", "zuzhi"}) {
            nobody.as(account)
                    .sendJson(post("/api/v1/works"), campaign.form("620102-001", "越权"))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:not-your-duty"));
        }
    }

    @Test
    void keepsAWorkFromWhoeverHasNothingToDoWithIt() throws Exception {
        long work = create("外人不得见");
        int version = version(work);
        String change = change(version, "外人改的");

        for (String account : new String[] {"jyg", "chanyejc", "pingwei1", "xitong"}) {
            ApiCaller stranger = nobody.as(account);
            hidden(stranger.send(get("/api/v1/works/{id}", work)));
            hidden(stranger.send(get("/api/v1/works/{id}/faults", work)));
            hidden(stranger.sendJson(put("/api/v1/works/{id}", work), change));
            hidden(stranger.sendJson(post("/api/v1/works/{id}/submit", work), "{\"version\": 0}"));
            hidden(stranger.sendJson(post("/api/v1/works/{id}/withdraw", work), "{}"));
            hidden(stranger.send(post("/api/v1/works/{id}/follow-up-code", work)));
            hidden(stranger.send(post("/api/v1/works/{id}/files", work)
                    .param("name", "x.mp4")
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .content(new byte[] {1, 2, 3})));
        }
        assertThat(version(work)).isEqualTo(version);
    }

    @Test
    void asksForAnAccountEverywhere() throws Exception {
        nobody.send(get("/api/v1/works")).andExpect(status().isUnauthorized());
        nobody.sendJson(post("/api/v1/works"), "{}").andExpect(status().isUnauthorized());
        nobody.send(post("/api/v1/works/1/files").param("name", "x")).andExpect(status().isUnauthorized());
        nobody.send(get("/api/v1/works/1/stations")).andExpect(status().isUnauthorized());
        nobody.send(delete("/api/v1/works/1/files/1")).andExpect(status().isUnauthorized());
    }

    @Test
    void saysWhatIsWrongWithAnUnreadableForm() throws Exception {
        handler.sendJson(post("/api/v1/works"), "{\"title\": ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:unreadable"));
        handler.sendJson(post("/api/v1/works"), "{\"campaignId\": \"第一个\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("字段 campaignId 的值“第一个”不可用。"));
        handler.sendJson(post("/api/v1/works"), "{\"title\": [1]}").andExpect(status().isBadRequest());
        handler.sendJson(post("/api/v1/works"), "[]").andExpect(status().isBadRequest());
        handler.sendJson(post("/api/v1/works"), "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("请填写作品名称 title")))
                .andExpect(jsonPath("$.errors", hasSize(5)));
        handler.send(post("/api/v1/works").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void refusesUnknownWorksCampaignsUnionsAndCategories() throws Exception {
        handler.send(get("/api/v1/works/987654321")).andExpect(status().isNotFound());
        String form = campaign.form("620102-001", "错处");
        handler.sendJson(post("/api/v1/works"), form.replaceFirst("\"campaignId\": \\d+", "\"campaignId\": 987654"))
                .andExpect(status().isNotFound());
        handler.sendJson(post("/api/v1/works"), form.replaceFirst("\"unionId\": \\d+", "\"unionId\": 987654"))
                .andExpect(status().is4xxClientError());
        handler.sendJson(
                        post("/api/v1/works"),
                        form.replaceFirst("\"categoryCode\": \"[^\"]+\"", "\"categoryCode\": \"opera\""))
                .andExpect(status().isNotFound());
    }

    private static void hidden(ResultActions answer) throws Exception {
        answer.andExpect(result -> assertThat(result.getResponse().getStatus())
                .as(answer.toString())
                .isIn(403, 404));
    }

    private ResultActions upload(long work, Path file, String name) throws Exception {
        return handler.send(put("/api/v1/works/{id}/files", work)
                .queryParam("name", name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(Files.readAllBytes(file)));
    }

    private long create(String title) throws Exception {
        String receipt = handler.sendJson(post("/api/v1/works"), campaign.form("620102-001", title))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").isNotEmpty())
                .andExpect(jsonPath("$.followUpCode").isNotEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        return ((Number) JsonPath.read(receipt, "$.workId")).longValue();
    }

    private int version(long work) throws Exception {
        return JsonPath.read(
                handler.send(get("/api/v1/works/{id}", work))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8),
                "$.version");
    }

    private static String change(int version, String title) {
        return "{\"version\": " + version + ", \"content\": " + campaign.form("620102-001", title) + "}";
    }
}
