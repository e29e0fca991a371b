package org.zhuji.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhuji.testing.Browser;
import org.zhuji.testing.RunningProgram;
import org.zhuji.testing.TestPictures;
import org.zhuji.testing.TestVideos;
import org.zhuji.testing.Visit;

/** The notice's own campaign, from a worker's phone to the final list, in a real browser against the real program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstCampaignJourneyTest {

    private static final String WHOLE_WAY = "一根轴的三十年";
    private static final String RETURNED = "夜班地图";
    private static final String CORRECTED = "夜班地图（有字幕）";
    private static final String TOO_LATE = "错过的末班车";
    private static final String JIAYUGUAN = "戈壁上的光";
    private static final String DIRECT = "𠮷水从祁连来";
    private static final String PICTURES = "布上的黄河";

    /** The demonstration's pingwei1 to pingwei5. */
    private static final List<String> JUDGES = List.of("许墨白", "吕听松", "施映雪", "张远帆", "孔令仪");

    private static final Pattern MEDIA = Pattern.compile("media/\\d+(/\\w+)?");
    private static final List<String> UNIONS = List.of("金城精工", "黄河印染", "黄河之滨", "雄关新材", "陇上", "城关区", "嘉峪关");
    private static final List<String> AUTHORS = List.of("何晓岚", "苏明月", "贺长林", "阎戈", "𠮷祥云", "冉静秋");

    private final Map<String, Office> offices = new HashMap<>();
    private final Map<String, WorkerPhone.Receipt> receipts = new HashMap<>();
    private RunningProgram program;

    @BeforeAll
    void start() {
        program = RunningProgram.start("journey", "--zhuji.demo.sample-works=false");
    }

    @AfterAll
    void stop() {
        try {
            offices.values().forEach(Office::close);
        } finally {
            program.close();
        }
    }

    @Test
    @Order(1)
    @Tag("REQ-01")
    void theOrganiserOpensTheCampaign() {
        office("zuzhi").openCampaign();
    }

    @Test
    @Order(2)
    @Tag("REQ-04")
    @Tag("REQ-36")
    void workersEnterTheirWorksByTheLinkOfTheirUnion() {
        enterFilm("jiceng", WHOLE_WAY, "何晓岚");
        enterFilm("jiceng", RETURNED, "苏明月");
        enterFilm("jiceng", TOO_LATE, "贺长林");
        enterFilm("jygjc", JIAYUGUAN, "阎戈");
        enterFilm("zhishu", DIRECT, "𠮷祥云😀");
        try (WorkerPhone phone = new WorkerPhone(program)) {
            String link = office("jiceng2").entryLink();
            receipts.put(
                    PICTURES,
                    phone.enter(link, "photography", PICTURES, "冉静秋", TestPictures.large(), TestPictures.large()));
            phone.submit();
        }
    }

    @Test
    @Order(3)
    @Tag("REQ-10")
    void aTextNamedMp4IsRefusedWithTheClause() {
        try (WorkerPhone phone = new WorkerPhone(program)) {
            phone.enter(office("jiceng").entryLink(), "micro-video", "不是视频", "贺长林");
            phone.upload(TestVideos.textNamedMp4());

            assertThat(phone.faults()).contains("二（一）", "MP4");
        }
    }

    @Test
    @Order(4)
    @Tag("REQ-03")
    @Tag("REQ-20")
    void aWorkGoesUpThroughEveryLevelOfItsBranch() {
        office("jiceng").picture("inbox", "/inbox", ".zj-task");
        office("jiceng").decide(WHOLE_WAY, "审查通过", "材料齐全，符合要求。");
        recommend(WHOLE_WAY, "jiceng");
        office("xian").open(WHOLE_WAY);
        office("xian").picture("review", null, "#submit-decision");
        recommend(WHOLE_WAY, "xian", "shi");
        office("shild").decide(WHOLE_WAY, "同意上报", "同意上报。");
        office("shouli").decide(WHOLE_WAY, "受理", "予以受理。");
        expectState(WHOLE_WAY, "已受理");
    }

    @Test
    @Order(5)
    void aReturnedWorkIsCorrectedAndGoesUpAgain() {
        office("jiceng").decide(RETURNED, "退回作者", "请补充字幕。");
        try (WorkerPhone phone = new WorkerPhone(program)) {
            phone.follow(receipts.get(RETURNED));
            assertThat(phone.returnReason()).contains("请补充字幕。");
            phone.rename(CORRECTED);
            phone.submit();
        }
        receipts.put(CORRECTED, receipts.get(RETURNED));
        office("jiceng").decide(CORRECTED, "审查通过", "已补字幕。");
        recommend(CORRECTED, "jiceng", "xian", "shi");
        office("shild").decide(CORRECTED, "同意上报", "同意上报。");
        office("shouli").decide(CORRECTED, "受理", "予以受理。");
        expectState(CORRECTED, "已受理");
    }

    @Test
    @Order(6)
    @Tag("REQ-03")
    void aBranchWithoutCountiesSkipsThem() {
        office("jygjc").decide(JIAYUGUAN, "审查通过", "材料齐全。");
        recommend(JIAYUGUAN, "jygjc", "jyg");
        office("jygld").decide(JIAYUGUAN, "同意上报", "同意上报。");
        office("shouli").decide(JIAYUGUAN, "受理", "予以受理。");
        expectState(JIAYUGUAN, "已受理");
    }

    @Test
    @Order(7)
    @Tag("REQ-03")
    void aUnionDirectlyUnderTheProvinceReportsStraightToIt() {
        office("zhishu").decide(DIRECT, "审查通过", "材料齐全。");
        recommend(DIRECT, "zhishu");
        office("shouli").decide(DIRECT, "受理", "予以受理。");
        expectState(DIRECT, "已受理");
    }

    @Test
    @Order(8)
    @Tag("REQ-12")
    void picturesGoTheSameWay() {
        office("jiceng2").decide(PICTURES, "审查通过", "材料齐全。");
        recommend(PICTURES, "jiceng2", "xian", "shi");
        office("shild").decide(PICTURES, "同意上报", "同意上报。");
        office("shouli").decide(PICTURES, "受理", "予以受理。");
    }

    @Test
    @Order(9)
    @Tag("REQ-18")
    void whatHasNotReachedTheProvinceAtTheCutoffIsOverdue() {
        office("jiceng").decide(TOO_LATE, "审查通过", "材料齐全。");
        office("shouli").moveClock();

        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> expectState(TOO_LATE, "逾期未报"));
        assertThat(office("jiceng").hasTask(TOO_LATE)).isFalse();
    }

    @Test
    @Order(10)
    void theDeskClosesTheReceptionAndPanelsAreNamed() {
        awaitTask("shouli", "收件完成");
        office("shouli").open("收件完成");
        office("shouli").page().locator("#close-reception").click();
        office("shouli").confirm();
        for (int panel = 0; panel < 2; panel++) {
            awaitTask("zuzhi", "组建评审组");
            namePanel();
        }
    }

    @Test
    @Order(11)
    @Tag("REQ-25")
    void fiveJudgesScoreBlind() {
        for (int judge = 1; judge <= 5; judge++) {
            scoreAll(office("pingwei" + judge), judge);
        }
    }

    @Test
    @Order(12)
    @Tag("REQ-26")
    void theChairLocksAndTheLeadershipApprovesTheTableWithoutNames() {
        for (int panel = 0; panel < 2; panel++) {
            awaitTask("zuzhang", "评分");
            office("zuzhang").open("评分");
            office("zuzhang").page().locator("#lock").click();
            office("zuzhang").confirm();
            office("zuzhang").page().locator("text=评分已锁定").first().waitFor();
        }
        for (int table = 0; table < 2; table++) {
            awaitTask("lingdao1", "审定奖项设置");
            Page page = office("lingdao1").page();
            office("lingdao1").open("审定奖项设置");
            page.locator("#award-rule").waitFor();
            assertThat(page.content()).doesNotContain("何晓岚");
            office("lingdao1").visit().screenshot("award-table");
            page.locator("#approve-table").click();
            office("lingdao1").confirm();
            page.locator("text=奖项设置已审定").first().waitFor();
        }
    }

    @Test
    @Order(13)
    @Tag("REQ-35")
    void theListIsApprovedPublicisedAndBecomesFinal() {
        awaitTask("lingdao1", "审批获奖名单");
        Page page = office("lingdao1").page();
        office("lingdao1").open("审批获奖名单");
        page.locator("#approve-list").click();
        office("lingdao1").confirm();
        page.locator("text=名单已审批").first().waitFor();
        try (Visit anybody = Browser.desktop(program.baseUrl())) {
            expectResults(anybody, "公示");
            office("shouli").moveClock();
            expectResults(anybody, "获奖名单");
            anybody.screenshot("results");
        }
    }

    @Test
    @Order(14)
    void nothingIsLeftThatDoesNotMakeSense() {
        offices.values().forEach(Office::close);
        offices.clear();
        program.stop();

        assertThat(program.run("--zhuji.check")).as(program::tailOfLog).isZero();
    }

    private void enterFilm(String handler, String title, String author) {
        String link = office(handler).entryLink();
        try (WorkerPhone phone = new WorkerPhone(program)) {
            receipts.put(title, phone.enter(link, "micro-video", title, author, TestVideos.withSound(4)));
            phone.submit();
            phone.visit().screenshot("phone-" + receipts.size());
        }
    }

    private void recommend(String title, String... handlers) {
        for (String handler : handlers) {
            office(handler).decide(title, "推荐上报", "主题鲜明，同意推荐。");
        }
    }

    private void expectState(String title, String state) {
        try (WorkerPhone phone = new WorkerPhone(program)) {
            phone.follow(receipts.get(title));
            phone.expectState(state);
        }
    }

    private void namePanel() {
        Office organiser = office("zuzhi");
        organiser.open("组建评审组");
        Locator judges = organiser.page().locator("vaadin-checkbox[id^=judge-]");
        judges.first().waitFor();
        for (String judge : JUDGES) {
            judges.filter(new Locator.FilterOptions().setHasText(judge))
                    .locator("input")
                    .check();
        }
        organiser.page().locator("#name-panel").click();
        organiser.confirm();
        organiser.page().locator("text=评审组已组建").first().waitFor();
    }

    /** A better work gets more from everybody; no two works end level. */
    private void scoreAll(Office judge, int number) {
        Page page = judge.page();
        judge.go("/judging");
        page.locator("[id^=panel-]").first().waitFor();
        Deque<String> panels = new ArrayDeque<>(hrefs(page, "[id^=panel-]"));
        for (String panel : panels) {
            page.navigate(panel);
            page.locator("#sheets a").first().waitFor();
            for (String sheet : hrefs(page, "#sheets a")) {
                page.navigate(sheet);
                expectBlind(page);
                score(page, number);
            }
            judge.visit().screenshot("score");
        }
    }

    /** What a judge's browser got of a work: neither author nor union nor number, and of files the blind copies only. */
    private void expectBlind(Page page) {
        page.locator("#work-title").waitFor();
        page.locator("#media-player").waitFor();
        String got = page.content();
        assertThat(got).doesNotContain(AUTHORS).doesNotContain(UNIONS);
        assertThat(got)
                .doesNotContain(receipts.values().stream()
                        .map(WorkerPhone.Receipt::number)
                        .toList());
        assertThat(MEDIA.matcher(got).results().map(MatchResult::group).toList())
                .isNotEmpty()
                .allMatch(address -> address.matches("media/\\d+/blind"));
    }

    private static void score(Page page, int judge) {
        page.locator("#work-title").waitFor();
        int quality = List.of(WHOLE_WAY, CORRECTED, JIAYUGUAN, DIRECT, PICTURES).stream()
                .filter(title -> page.locator("#work-title").textContent().contains(title))
                .mapToInt(List.of(DIRECT, JIAYUGUAN, CORRECTED, PICTURES, WHOLE_WAY)::indexOf)
                .findFirst()
                .orElseThrow();
        page.locator("[id^=mark-]").first().waitFor();
        int fields = page.locator("[id^=mark-]").count();
        for (int field = 1; field <= fields; field++) {
            Locator input = page.locator("#mark-" + field + " input");
            input.fill(String.valueOf(60 + 7 * quality + judge));
            input.press("Tab");
        }
        page.locator("#submit-sheet").click();
        page.locator("#reopen-sheet").waitFor();
    }

    private static List<String> hrefs(Page page, String selector) {
        return page.locator(selector).all().stream()
                .map(link -> link.evaluate("link => link.href").toString())
                .toList();
    }

    private void expectResults(Visit anybody, String title) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> {
                    anybody.page().navigate(program.baseUrl() + "/results");
                    assertThat(anybody.page().locator("#results-title")).containsText(title);
                    assertThat(anybody.page().locator("body")).containsText(WHOLE_WAY);
                });
    }

    private void awaitTask(String account, String text) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> office(account).hasTask(text));
    }

    private Office office(String account) {
        return offices.computeIfAbsent(account, name -> new Office(program, name));
    }
}
