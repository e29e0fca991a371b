package org.zhuji.escalation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.escalation.engine.Jobs;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.DecisionInvalid;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.Tasks;
import org.zhuji.judging.AwardRow;
import org.zhuji.judging.Awards;
import org.zhuji.judging.JudgingRow;
import org.zhuji.judging.JudgingService;
import org.zhuji.judging.NothingToJudge;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.processadmin.DiagramLibrary;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.ZhujiTest;

/** bpmn/campaign.bpmn as a trace, from the opening to the final list. */
@ZhujiTest
class CampaignProcessTest {

    private static final String VIDEO = "micro-video";
    private static final String PHOTO = "photography";

    @Autowired
    private Travel travel;

    @Autowired
    private Province province;

    @Autowired
    private Jobs jobs;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private JudgingService judgings;

    @Autowired
    private Awards awards;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Tasks items;

    @Autowired
    private DiagramLibrary library;

    @Autowired
    private AuditLog audit;

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
    @Tag("REQ-18")
    @Tag("REQ-35")
    void goesFromTheCutoffToTheFinalList() {
        List<Long> works = Stream.of(VIDEO, VIDEO, VIDEO, VIDEO, PHOTO, PHOTO, PHOTO, PHOTO)
                .map(this::receive)
                .toList();
        long late = travel.submit(campaign, "620102-001");
        assertStands(CampaignState.COLLECTING, "cutoff");
        assertThat(run()).isZero();

        clock.moveTo(campaigns.get(campaign).definition().dates().cutoffAt());
        assertThat(run()).isOne();
        assertStands(CampaignState.COLLECTING, "closeCollection");
        assertThat(run()).isOne();
        assertThat(travel.statusOf(late)).isEqualTo("OVERDUE");
        assertStands(CampaignState.RECEIVING, "closeCollection");
        assertThat(run() + run()).isEqualTo(2);
        assertStands(CampaignState.RECEIVING, "closeReception");
        assertTask(Desk.CLOSE_RECEPTION, Role.RECEIVING_DESK);

        province.closeReception(campaign);
        assertStands(CampaignState.JUDGING, "judged");
        assertThat(items.open("campaign", campaign, Desk.CLOSE_RECEPTION)).isEmpty();
        assertThat(works).extracting(travel::statusOf).containsOnly("IN_JUDGING");

        province.judge(province.judging(campaign, VIDEO));
        assertStands(CampaignState.JUDGING, "judged");
        province.judge(province.judging(campaign, PHOTO));
        assertStands(CampaignState.JUDGING, "awardList");
        assertTask(Desk.AWARD_LIST, Role.LEADERSHIP_GROUP);
        assertThat(works).extracting(travel::statusOf).containsOnly("IN_JUDGING");

        publishAndAnnounce(works);
        assertThat(verbs()).containsSubsequence("closeReception", "approveAwardList");
    }

    private void publishAndAnnounce(List<Long> works) {
        assertThat(awards.published(campaign)).isEmpty();
        province.approveList(campaign);
        assertStands(CampaignState.PUBLICITY, "publicityOver");
        assertThat(run()).isZero();
        assertThat(awards.published(campaign)).hasSize(2);

        Instant over = campaigns.get(campaign).publicityEndsAt();
        clock.moveTo(over.minusSeconds(60));
        assertThat(run()).isZero();
        clock.moveTo(over);
        assertThat(run()).isOne();
        assertThat(jobs.standsAt(ProcessKey.CAMPAIGN, campaign)).isEmpty();
        assertThat(campaigns.get(campaign).state()).isEqualTo(CampaignState.ANNOUNCED);
        assertThat(awards.published(campaign))
                .extracting(AwardRow::categoryCode)
                .containsExactly(VIDEO, PHOTO);
        assertThat(works).extracting(travel::statusOf).containsOnly("AWARDED", "NOT_AWARDED");
        assertThat(works)
                .filteredOn(work -> travel.statusOf(work).equals("AWARDED"))
                .hasSize(2);
    }

    @Test
    void opensNoJudgingForACategoryWithoutReceivedWorks() {
        receive(VIDEO);
        receive(VIDEO);
        long rejected = travel.submit(campaign, "62-Z01", "不受理", PHOTO);
        travel.recommend(rejected, 2);
        travel.decide(rejected, Outcome.REJECT);
        province.passCutoff(campaign);

        province.closeReception(campaign);

        assertThat(judgings.of(campaign)).extracting(JudgingRow::categoryCode).containsExactly(VIDEO);
        province.judge(province.judging(campaign, VIDEO));
        assertStands(CampaignState.JUDGING, "awardList");
    }

    @Test
    void keepsReceptionOpenWhileWorksWaitAtTheDesk() {
        receive(VIDEO);
        long waiting = travel.submit(campaign, "62-Z01");
        travel.recommend(waiting, 2);
        province.passCutoff(campaign);

        assertThatThrownBy(() -> province.closeReception(campaign))
                .isInstanceOf(ReceptionNotOver.class)
                .hasMessageContaining("1");
        assertStands(CampaignState.RECEIVING, "closeReception");
        assertThat(verbs()).doesNotContain("closeReception");

        travel.recommend(waiting, 1);
        province.closeReception(campaign);
        assertStands(CampaignState.JUDGING, "judged");
    }

    @Test
    void keepsReceptionOpenWhenNothingWasReceived() {
        travel.submit(campaign, "620102-001");
        province.passCutoff(campaign);

        assertThatThrownBy(() -> province.closeReception(campaign)).isInstanceOf(ReceptionNotOver.class);
        assertStands(CampaignState.RECEIVING, "closeReception");
    }

    @Test
    @Tag("REQ-05")
    void endsACampaignForWhichNothingWasReceived() {
        long late = travel.submit(campaign, "620102-001");
        long rejected = travel.submit(campaign, "62-Z01");
        travel.recommend(rejected, 2);
        travel.decide(rejected, Outcome.REJECT);
        province.passCutoff(campaign);
        assertThat(desk.hasReceivedNothing(province.named("shouli"), reception()))
                .isTrue();

        desk.endWithoutWorks(province.named("shouli"), reception().id(), "全省没有作品报到𠮷");

        assertThat(jobs.standsAt(ProcessKey.CAMPAIGN, campaign)).isEmpty();
        assertThat(campaigns.get(campaign).state()).isEqualTo(CampaignState.ENDED_WITHOUT_WORKS);
        assertThat(campaigns.openCampaigns()).extracting(CampaignDetails::id).doesNotContain(campaign);
        assertThat(judgings.of(campaign)).isEmpty();
        assertThat(awards.published(campaign)).isEmpty();
        assertThat(List.of(late, rejected)).extracting(travel::statusOf).containsExactly("OVERDUE", "NOT_RECOMMENDED");
        assertThat(verbs()).containsSubsequence("endWithoutWorks", "enter").doesNotContain("closeReception");
    }

    @Test
    void endsNoCampaignForWhichAWorkWasReceivedOrStillWaits() {
        long waiting = travel.submit(campaign, "62-Z01");
        travel.recommend(waiting, 2);
        province.passCutoff(campaign);
        long item = reception().id();

        assertThatThrownBy(() -> desk.endWithoutWorks(province.named("shouli"), item, null))
                .isInstanceOf(ReceptionNotOver.class)
                .hasMessageContaining("1 件作品待受理");
        travel.recommend(waiting, 1);
        assertThatThrownBy(() -> desk.endWithoutWorks(province.named("shouli"), item, null))
                .isInstanceOf(ReceptionNotOver.class)
                .hasMessageContaining("已有受理的作品");

        assertThat(desk.hasReceivedNothing(province.named("shouli"), reception()))
                .isFalse();
        assertStands(CampaignState.RECEIVING, "closeReception");
        assertThat(verbs()).doesNotContain("endWithoutWorks");
    }

    @Test
    void letsOnlyTheReceivingDeskEndACampaign() {
        province.passCutoff(campaign);
        InboxRow reception = reception();

        for (String account : List.of("shi", "zuzhi", "lingdao1", "zuzhang", "pingwei1", "xitong")) {
            Actor outsider = province.named(account);
            assertThatThrownBy(() -> desk.endWithoutWorks(outsider, reception.id(), null))
                    .isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> desk.hasReceivedNothing(outsider, reception))
                    .isInstanceOf(NotYourDuty.class);
        }
        assertStands(CampaignState.RECEIVING, "closeReception");

        desk.endWithoutWorks(province.named("shouli"), reception.id(), null);
        assertThatThrownBy(() -> desk.endWithoutWorks(province.named("shouli"), reception.id(), null))
                .isInstanceOf(TaskAlreadyDecided.class);
    }

    @Test
    void neverJudgesNothingWhateverTheDiagramSays() throws IOException {
        String shipped = Files.readString(Path.of("bpmn/campaign.bpmn"));
        String mistaken = shipped.replace("${worksReceived}", "${x}")
                .replace("${!worksReceived}", "${worksReceived}")
                .replace("${x}", "${!worksReceived}");
        library.publish(Actor.SYSTEM, mistaken.getBytes(UTF_8));
        try {
            campaign = travel.campaign();
        } finally {
            library.publish(Actor.SYSTEM, shipped.getBytes(UTF_8));
        }
        province.passCutoff(campaign);

        assertThatThrownBy(() -> desk.endWithoutWorks(
                        province.named("shouli"), reception().id(), null))
                .isInstanceOf(NothingToJudge.class);

        assertStands(CampaignState.RECEIVING, "closeReception");
        assertThat(reception().state()).isEqualTo(InboxState.OPEN);
        assertThat(verbs()).doesNotContain("endWithoutWorks");
    }

    @Test
    void letsOnlyTheReceivingDeskCloseReception() {
        receive(VIDEO);
        province.passCutoff(campaign);
        long item = items.open("campaign", campaign, Desk.CLOSE_RECEPTION)
                .orElseThrow()
                .row()
                .id();

        for (String account : List.of("shi", "zuzhi", "lingdao1", "zuzhang", "pingwei1")) {
            assertThatThrownBy(() -> desk.closeReception(province.named(account), item, null))
                    .isInstanceOf(NotYourDuty.class);
        }
        assertThatThrownBy(() ->
                        desk.decide(province.named("shouli"), item, new ReviewDecision(Outcome.RECOMMEND, null, null)))
                .isInstanceOf(DecisionInvalid.class);
        assertStands(CampaignState.RECEIVING, "closeReception");

        province.closeReception(campaign);
        assertThatThrownBy(() -> desk.closeReception(province.named("shouli"), item, null))
                .isInstanceOf(TaskAlreadyDecided.class);
    }

    @Test
    @Tag("REQ-18")
    void firesAtTheMovedCutoffAndNotBefore() {
        receive(VIDEO);
        Instant first = campaigns.get(campaign).definition().dates().cutoffAt();
        Instant later = first.plus(Duration.ofDays(2));
        campaigns.moveCutoff(Actor.SYSTEM, campaign, later, "部分州市网络中断，延期两天");

        clock.moveTo(first);
        assertThat(run()).isZero();
        assertStands(CampaignState.COLLECTING, "cutoff");
        clock.moveTo(later);
        assertThat(run()).isOne();
        assertStands(CampaignState.COLLECTING, "closeCollection");

        assertThatThrownBy(() -> campaigns.moveCutoff(Actor.SYSTEM, campaign, later.plusSeconds(60), "再延期"))
                .isInstanceOf(org.zhuji.shared.Refusal.class);
    }

    private InboxRow reception() {
        return items.open("campaign", campaign, Desk.CLOSE_RECEPTION)
                .orElseThrow()
                .row();
    }

    private long receive(String category) {
        long work = travel.submit(campaign, "62-Z01", "作品𠮷", category);
        travel.recommend(work, 3);
        return work;
    }

    private int run() {
        return jobs.runDue(ProcessKey.CAMPAIGN, campaign);
    }

    private void assertStands(CampaignState state, String element) {
        assertThat(jobs.standsAt(ProcessKey.CAMPAIGN, campaign)).containsExactly(element);
        assertThat(campaigns.get(campaign).state()).isEqualTo(state);
    }

    private void assertTask(Desk at, Role role) {
        InboxRow task = items.open("campaign", campaign, at).orElseThrow().row();
        assertThat(task.role()).isEqualTo(role);
        assertThat(task.unionId()).isEqualTo(travel.union("620000").id());
    }

    private List<String> verbs() {
        return audit.of("campaign", campaign).stream().map(AuditRow::verb).toList();
    }
}
