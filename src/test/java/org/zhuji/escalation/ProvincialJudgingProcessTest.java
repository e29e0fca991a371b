package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.escalation.engine.Jobs;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.DecisionInvalid;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.Tasks;
import org.zhuji.judging.JudgingService;
import org.zhuji.judging.JudgingState;
import org.zhuji.judging.JudgingStepDone;
import org.zhuji.judging.SheetsMissing;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.ZhujiTest;

/** bpmn/provincialJudging.bpmn as a trace: the judging of one category by five judges. */
@ZhujiTest
class ProvincialJudgingProcessTest {

    @Autowired
    private Travel travel;

    @Autowired
    private Province province;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JudgingService judgings;

    @Autowired
    private Tasks items;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private BusinessClock clock;

    private Instant before;
    private long judging;

    @BeforeEach
    void receiveFourVideosAndOpenTheirJudging() {
        before = clock.instant();
        long campaign = travel.campaign();
        for (int i = 0; i < 4; i++) {
            travel.recommend(travel.submit(campaign, "62-Z01"), 3);
        }
        province.passCutoff(campaign);
        province.closeReception(campaign);
        judging = province.judging(campaign, "micro-video");
    }

    @AfterEach
    void setClockBack() {
        clock.moveTo(before);
    }

    @Test
    @Tag("REQ-26")
    void goesFromThePanelToTheConclusion() {
        assertStands("panel", JudgingState.PANEL, Role.ORGANISER);

        province.namePanel(judging);
        assertStands("scoring", JudgingState.SCORING, Role.PANEL_CHAIR);
        assertThat(judgings.get(judging).sheets()).isEqualTo(5 * 4);

        province.score(judging);
        assertStands("scoring", JudgingState.SCORING, Role.PANEL_CHAIR);

        province.lock(judging);
        assertStands("awardTable", JudgingState.AWARD_TABLE, Role.LEADERSHIP_GROUP);

        province.approveTable(judging);
        assertThat(jobs.standsAt(ProcessKey.PROVINCIAL_JUDGING, judging)).isEmpty();
        assertThat(judgings.get(judging).state()).isEqualTo(JudgingState.CONCLUDED);
        assertThat(tasks()).extracting(row -> row.state()).containsOnly(InboxState.DONE);
        assertThat(tasks()).extracting(InboxRow::stepName).containsExactly("组建评审组", "评分并锁定", "审定奖项设置");
        assertThat(verbs())
                .containsExactly(
                        "open",
                        "namePanel",
                        "drawUpSheets",
                        "submitSheet",
                        "lock",
                        "computeAwardTable",
                        "approveAwardTable",
                        "conclude");
    }

    @Test
    void showsItsTasksInTheListOfWhoeverHoldsTheDuty() {
        assertListed("zuzhi", true);
        assertListed("zuzhang", false);
        long openBefore = inbox.openCount(province.named("zuzhi"));

        province.namePanel(judging);

        assertListed("zuzhi", false);
        assertListed("zuzhang", true);
        assertThat(inbox.openCount(province.named("zuzhi"))).isEqualTo(openBefore - 1);
    }

    @Test
    void refusesAStepOfWhoeverLacksTheTasksDuty() {
        for (String account : List.of("zuzhang", "lingdao1", "pingwei1", "shouli", "xian")) {
            assertThatThrownBy(() -> tell("panel", province.named(account))).isInstanceOf(NotYourDuty.class);
        }
        assertThatThrownBy(() -> tell("panel", Actor.SYSTEM)).isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> tell("panel", travel.official(Role.ORGANISER, "620100")))
                .isInstanceOf(NotYourDuty.class);

        assertStands("panel", JudgingState.PANEL, Role.ORGANISER);
    }

    @Test
    void refusesAStepThatIsNotItsTurn() {
        assertThatThrownBy(() -> tell("scoring", province.named("zuzhang"))).isInstanceOf(TaskAlreadyDecided.class);
        assertStands("panel", JudgingState.PANEL, Role.ORGANISER);
        province.namePanel(judging);
        assertThatThrownBy(() -> tell("panel", province.named("zuzhi"))).isInstanceOf(TaskAlreadyDecided.class);
        assertStands("scoring", JudgingState.SCORING, Role.PANEL_CHAIR);
    }

    @Test
    void keepsTheChairsTaskWhileSheetsAreMissing() {
        province.namePanel(judging);

        assertThatThrownBy(() -> province.lock(judging)).isInstanceOf(SheetsMissing.class);

        assertStands("scoring", JudgingState.SCORING, Role.PANEL_CHAIR);
        assertThat(verbs()).doesNotContain("lock");
    }

    @Test
    void isDoneAtADeskOfItsOwnOnly() {
        long item = openTask().id();

        assertThatThrownBy(() ->
                        desk.decide(province.named("zuzhi"), item, new ReviewDecision(Outcome.RECOMMEND, null, null)))
                .isInstanceOf(DecisionInvalid.class);
        assertThatThrownBy(() -> desk.closeReception(province.named("zuzhi"), item, null))
                .isInstanceOf(DecisionInvalid.class);

        assertStands("panel", JudgingState.PANEL, Role.ORGANISER);
    }

    @Test
    void leavesEverythingAsItWasWhenTheEngineFails() {
        long item = openTask().id();
        String taskId = items.get(item).taskId();
        jdbc.sql("update inbox_item set task_id = concat('lost-', id) where id = ?")
                .param(item)
                .update();

        assertThatThrownBy(() -> province.namePanel(judging)).isInstanceOf(RuntimeException.class);

        jdbc.sql("update inbox_item set task_id = ? where id = ?")
                .params(taskId, item)
                .update();
        assertStands("panel", JudgingState.PANEL, Role.ORGANISER);
        assertThat(judgings.get(judging).sheets()).isZero();
        assertThat(verbs()).containsExactly("open");
        province.namePanel(judging);
        assertStands("scoring", JudgingState.SCORING, Role.PANEL_CHAIR);
    }

    private void tell(String atDesk, Actor actor) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(
                        new JudgingStepDone("judging", judging, atDesk, Outcome.RECOMMEND.value(), null, actor)));
    }

    private void assertStands(String element, JudgingState state, Role role) {
        assertThat(jobs.standsAt(ProcessKey.PROVINCIAL_JUDGING, judging)).containsExactly(element);
        assertThat(judgings.get(judging).state()).isEqualTo(state);
        assertThat(openTask().role()).isEqualTo(role);
        assertThat(openTask().desk().formKey()).isEqualTo(element);
        assertThat(openTask().unionId()).isEqualTo(travel.union("620000").id());
    }

    private void assertListed(String account, boolean listed) {
        List<InboxRow> todo = inbox.find(province.named(account), InboxFilter.todo(), null, 200)
                .rows();
        assertThat(todo.stream().anyMatch(row -> row.subjectKind().equals("judging") && row.subjectId() == judging))
                .isEqualTo(listed);
    }

    private InboxRow openTask() {
        return tasks().stream()
                .filter(row -> row.state() == InboxState.OPEN)
                .reduce((first, second) -> {
                    throw new AssertionError("More than one task is open");
                })
                .orElseThrow();
    }

    private List<InboxRow> tasks() {
        return items.of("judging", judging).stream().map(InboxItem::row).toList();
    }

    private List<String> verbs() {
        return audit.of("judging", judging).stream()
                .map(AuditRow::verb)
                .distinct()
                .toList();
    }
}
