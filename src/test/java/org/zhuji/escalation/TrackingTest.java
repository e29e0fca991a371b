package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;
import org.zhuji.shared.BusinessClock;
import org.zhuji.shared.Refusal;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.works.NewWork;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkService;

/** A work's line of stations and its place in the diagram. */
@ZhujiTest
class TrackingTest {

    private static final String UNION = "620102-001";

    @Autowired
    private Travel travel;

    @Autowired
    private Province province;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Tracking tracking;

    @Autowired
    private WorkService works;

    @Autowired
    private BusinessClock clock;

    private Instant before;
    private long campaign;

    @BeforeEach
    void openCampaign() {
        before = clock.instant();
        campaign = travel.campaign();
    }

    @AfterEach
    void setClockBack() {
        clock.moveTo(before);
    }

    @Test
    @Tag("REQ-22")
    void drawsWhatWasDoneWhereItStandsAndWhatIsAhead() {
        long work = travel.submit(campaign, UNION);
        travel.recommend(work, 2);

        assertThat(line(work))
                .containsExactly(
                        "DONE 作品提交",
                        "DONE 形式审查",
                        "DONE 基层审核推荐",
                        "CURRENT 县级审核推荐",
                        "WAITING 市州（产业）审核推荐",
                        "WAITING 分管领导签发",
                        "WAITING 省级受理",
                        "WAITING 省级评审",
                        "WAITING 公示",
                        "WAITING 公布获奖名单");
        assertThat(tracking.stations(official(), work))
                .extracting(Station::unionName)
                .contains(travel.union("620102").name(), travel.union("620100").name());
    }

    @Test
    @Tag("REQ-22")
    void callsEachDecisionAsItsDeskDoes() {
        long work = travel.submit(campaign, UNION);
        travel.recommend(work, 6);

        assertThat(tracking.stations(official(), work))
                .filteredOn(station -> station.outcome() != null)
                .extracting(station -> station.name() + " " + station.outcome().label())
                .containsExactly(
                        "形式审查 审查通过", "基层审核推荐 推荐上报", "县级审核推荐 推荐上报", "市州（产业）审核推荐 推荐上报", "分管领导签发 同意上报", "省级受理 受理");
        assertThat(tracking.stations(official(), work))
                .extracting(Station::english)
                .startsWith("Submission", "Form check", "Grassroots review", "County review")
                .contains("Leader's sign-off", "Provincial judging");
    }

    @Test
    @Tag("REQ-03")
    void leavesOutLevelsThatABranchLacks() {
        long direct = travel.submit(campaign, "62-Z01");

        assertThat(line(direct))
                .startsWith("DONE 作品提交", "CURRENT 形式审查", "WAITING 基层审核推荐", "WAITING 省级受理")
                .hasSize(7);
    }

    @Test
    void keepsEverySubmissionOfAReturnedWork() {
        long work = travel.submit(campaign, UNION);
        travel.recommend(work, 1);
        travel.decide(work, Outcome.RETURN_TO_AUTHOR);
        assertThat(line(work))
                .startsWith("DONE 作品提交", "DONE 形式审查", "DONE 基层审核推荐", "CURRENT 等待作者修改后重新提交", "WAITING 形式审查");

        travel.resubmit(work);
        travel.recommend(work, 1);

        assertThat(line(work))
                .startsWith(
                        "DONE 作品提交",
                        "DONE 形式审查",
                        "DONE 基层审核推荐",
                        "DONE 修改后重新提交",
                        "DONE 形式审查",
                        "CURRENT 基层审核推荐",
                        "WAITING 县级审核推荐");
        Station returned = tracking.stations(official(), work).get(2);
        assertThat(returned.outcome().label()).isEqualTo("退回作者修改");
        assertThat(returned.opinion()).isEqualTo("意见");
    }

    @Test
    void tellsEntrantsReasonsButNeitherNamesNorPlacesNorPraise() {
        long work = travel.submit(campaign, UNION);
        decide(work, Outcome.RECOMMEND, "内部意见一", 3);
        decide(work, Outcome.RETURN_TO_AUTHOR, "请补全字幕", null);

        List<Station> shown = tracking.stations(new WorkCaller.Entrant(work), work);
        List<Station> toOfficials = tracking.stations(official(), work);

        assertThat(shown.toString()).contains("请补全字幕").doesNotContain("张三", "内部意见一", "rank=3");
        assertThat(toOfficials.get(1).opinion()).isEqualTo("内部意见一");
        assertThat(toOfficials.get(1).rank()).isEqualTo(3);
        assertThat(shown)
                .extracting(Station::name)
                .isEqualTo(toOfficials.stream().map(Station::name).toList());
    }

    @Test
    void endsWhereTheWorkEnded() {
        long rejected = travel.submit(campaign, UNION);
        travel.recommend(rejected, 1);
        travel.decide(rejected, Outcome.REJECT);
        long withdrawn = travel.submit(campaign, UNION);
        travel.withdraw(withdrawn);
        long late = travel.submit(campaign, UNION);
        province.passCutoff(campaign);

        assertThat(line(rejected)).endsWith("DONE 基层审核推荐", "ENDED 不推荐");
        assertThat(line(withdrawn)).containsExactly("DONE 作品提交", "ENDED 已撤回");
        assertThat(line(late)).containsExactly("DONE 作品提交", "ENDED 逾期未报");
        assertThat(place(withdrawn).passed()).containsExactly("withdrawn");
        assertThat(place(rejected).passed())
                .startsWith("formCheck", "reviewGrassroots")
                .hasSize(3);
        assertThat(List.of(place(rejected), place(withdrawn), place(late)))
                .allMatch(place -> place.current().isEmpty());
    }

    @Test
    void marksWhereTheWorkStandsInTheDiagramItFollows() {
        long work = travel.submit(campaign, UNION);
        assertThat(place(work).current()).containsExactly("formCheck");
        assertThat(place(work).passed()).isEmpty();

        travel.recommend(work, 4);
        assertThat(place(work).current()).containsExactly("signOff");
        assertThat(place(work).passed()).containsExactly("formCheck", "reviewGrassroots", "reviewCounty", "reviewCity");

        travel.decide(work, Outcome.RETURN_TO_AUTHOR);
        assertThat(place(work).current()).hasSize(1).doesNotContain("signOff");
        travel.resubmit(work);
        travel.recommend(work, 6);
        assertThat(place(work).current()).isEmpty();
        assertThat(place(work).passed()).endsWith("receipt", "received");
        assertThat(place(work).passed()).allMatch(id -> place(work).xml().contains("id=\"" + id + "\""));
    }

    @Test
    void showsADraftWhatIsAhead() {
        Actor handler = travel.official(Role.HANDLER, UNION);
        long draft = works.createByOfficial(handler, draft()).workId();

        List<Station> line = tracking.stations(new WorkCaller.Official(handler), draft);
        DiagramPlace place = tracking.diagram(new WorkCaller.Official(handler), draft);

        assertThat(line).hasSize(9).allMatch(station -> station.state() == Station.State.WAITING);
        assertThat(line.get(0).name()).isEqualTo("形式审查");
        assertThat(place.current()).isEmpty();
        assertThat(place.passed()).isEmpty();
        assertThat(place.xml()).contains("<bpmn:process id=\"workEscalation\"");
    }

    @Test
    void isClosedToStrangers() {
        long work = travel.submit(campaign, UNION);
        long other = travel.submit(campaign, UNION);

        for (WorkCaller stranger : List.of(
                new WorkCaller.Official(travel.official(Role.HANDLER, "620102-002")),
                new WorkCaller.Official(travel.official(Role.HANDLER, "620200")),
                new WorkCaller.Entrant(other))) {
            assertThatThrownBy(() -> tracking.stations(stranger, work)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> tracking.diagram(stranger, work)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void doesNotTellWhoWinsBeforeTheListIsOut() {
        List<Long> judged = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            judged.add(travel.submit(campaign, "62-Z01"));
            travel.recommend(judged.get(i), 3);
        }
        province.passCutoff(campaign);
        assertThat(ends(judged)).containsOnly("WAITING 省级评审 WAITING 公示 WAITING 公布获奖名单");
        province.closeReception(campaign);
        assertThat(ends(judged)).containsOnly("CURRENT 省级评审 WAITING 公示 WAITING 公布获奖名单");
        province.judge(province.judging(campaign, "micro-video"));
        assertThat(ends(judged)).containsOnly("CURRENT 省级评审 WAITING 公示 WAITING 公布获奖名单");
        province.approveList(campaign);
        assertThat(ends(judged)).containsOnly("DONE 省级评审 CURRENT 公示 WAITING 公布获奖名单");
    }

    private List<String> ends(List<Long> judged) {
        return judged.stream()
                .map(this::line)
                .map(line -> String.join(" ", line.subList(line.size() - 3, line.size())))
                .toList();
    }

    private List<String> line(long work) {
        return tracking.stations(official(), work).stream()
                .map(station -> station.state() + " " + station.name())
                .toList();
    }

    private DiagramPlace place(long work) {
        return tracking.diagram(official(), work);
    }

    private WorkCaller official() {
        return new WorkCaller.Official(travel.official(Role.ORGANISER, "620000"));
    }

    private void decide(long work, Outcome outcome, String opinion, Integer rank) {
        InboxItem item = travel.openItem(work);
        desk.decide(travel.holderOf(item), item.row().id(), new ReviewDecision(outcome, opinion, rank));
    }

    private NewWork draft() {
        return new NewWork(
                campaign,
                travel.union(UNION).id(),
                "micro-video",
                "焊花𠮷",
                null,
                null,
                "车间里的一天",
                List.of(new NewWork.Author("何晓岚", "作者", true, false, null, false)),
                true,
                null,
                null,
                "何晓岚",
                "13800005678");
    }
}
