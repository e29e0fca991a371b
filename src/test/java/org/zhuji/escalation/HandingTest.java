package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.audit.Verb;
import org.zhuji.health.InvariantCheck;
import org.zhuji.inbox.Delegation;
import org.zhuji.inbox.Handing;
import org.zhuji.inbox.HandingRefused;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.StandInConflict;
import org.zhuji.inbox.TaskAct;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.TaskHeldByAnother;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkService;

/** 转办 and 委派: whose task it is meanwhile, and that it never gets stuck. */
@ZhujiTest
class HandingTest {

    private static final String GRASSROOTS = "620102-001";
    private static final String COUNTY = "620102";

    @Autowired
    private Travel travel;

    @Autowired
    private Colleague colleague;

    @Autowired
    private Handing handing;

    @Autowired
    private Delegation delegation;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Inbox inbox;

    @Autowired
    private WorkService works;

    @Autowired
    private AuditLog audit;

    @Autowired
    private InvariantCheck check;

    @Autowired
    private JdbcClient jdbc;

    private long campaign;
    private long work;
    private Actor one;
    private Actor other;
    private Actor third;

    @BeforeEach
    void aCountyWithThreeHandlersAndATask() {
        campaign = travel.campaign();
        one = colleague.named("何晓岚", Role.HANDLER, COUNTY);
        other = colleague.named("马建国", Role.HANDLER, COUNTY);
        third = colleague.named("丁玉兰", Role.HANDLER, COUNTY);
        work = travel.submit(campaign, GRASSROOTS);
        travel.recommend(work, 2);
    }

    @AfterEach
    void countersAreRight() {
        assertThat(WrongCounters.in(jdbc)).isEmpty();
    }

    @Test
    void whoeverGetsATaskHasItAlone() {
        handing.handOver(one, task(), other.personId(), "出差一周");

        assertThat(list(one)).isEmpty();
        assertThat(list(third)).isEmpty();
        assertThat(list(other)).containsExactly(work);
        assertThat(inbox.get(one, task()).hold().assigneeName()).isEqualTo("马建国");
        assertThatThrownBy(() -> decide(one))
                .isInstanceOf(TaskHeldByAnother.class)
                .hasMessageContaining("已转给马建国");
        decide(other);
        assertThat(travel.openItem(work).row().unionId())
                .isEqualTo(travel.union("620100").id());
    }

    @Test
    void whatWasHandedOverMayBeHandedOnOrGivenBack() {
        handing.handOver(one, task(), other.personId(), "出差");
        handing.handOver(other, task(), third.personId(), "不熟悉该单位");
        assertThat(list(other)).isEmpty();

        handing.giveBack(third, task(), "重新分配");

        assertThat(List.of(list(one), list(other), list(third))).containsOnly(List.of(work));
        assertThat(inbox.get(one, task()).hold().assigneeName()).isNull();
        assertThatThrownBy(() -> handing.giveBack(third, task(), "再退")).isInstanceOf(HandingRefused.class);
    }

    @Test
    void everyStepIsOnRecordWithWhoWhyAndByWhichDuty() {
        handing.handOver(one, task(), other.personId(), " 出差一周 ");

        TaskAct act = handing.course(travel.openItem(work).row()).get(0);
        assertThat(act.verb()).isEqualTo(Verb.HAND_OVER);
        assertThat(act.actor()).isEqualTo("何晓岚");
        assertThat(act.duty()).isEqualTo("城关区总工会 经办人");
        assertThat(act.to()).isEqualTo("马建国");
        assertThat(act.opinion()).isEqualTo("出差一周");
        List<AuditRow> record = audit.of("work", work);
        AuditRow last = record.get(record.size() - 1);
        assertThat(last.verb()).isEqualTo("handOver");
        assertThat(last.details()).contains("交给：马建国", "说明：出差一周");
    }

    @Test
    void isGivenOnlyToOtherHoldersOfTheSameDutyAndOnlyWithAReason() {
        Actor city = colleague.named("钱远", Role.HANDLER, "620100");
        Actor gone = colleague.named("孙离", Role.HANDLER, COUNTY);
        colleague.disable(gone);

        assertThat(handing.candidates(one, task()))
                .extracting(person -> person.id())
                .contains(other.personId(), third.personId())
                .doesNotContain(one.personId(), city.personId(), gone.personId());
        for (Actor wrong : List.of(city, gone, one)) {
            assertThatThrownBy(() -> handing.handOver(one, task(), wrong.personId(), "转"))
                    .isInstanceOf(HandingRefused.class);
        }
        assertThatThrownBy(() -> handing.handOver(one, task(), other.personId(), " "))
                .isInstanceOf(HandingRefused.class);
        assertThatThrownBy(() -> handing.handOver(city, task(), other.personId(), "转"))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> handing.candidates(city, task())).isInstanceOf(NotYourDuty.class);
        assertThat(list(one)).containsExactly(work);
    }

    @Test
    void twoWhoHandOverAtOnceDoNotBothSucceed() {
        handing.handOver(one, task(), other.personId(), "先");

        assertThatThrownBy(() -> handing.handOver(third, task(), one.personId(), "后"))
                .isInstanceOf(TaskHeldByAnother.class);
    }

    @Test
    void aDecidedTaskStaysDecidedForEverybody() {
        long task = task();
        handing.handOver(one, task, other.personId(), "转");
        desk.decide(other, task, new ReviewDecision(Outcome.RECOMMEND, null, null));

        assertThatThrownBy(() -> desk.decide(one, task, new ReviewDecision(Outcome.RECOMMEND, null, null)))
                .isInstanceOf(TaskAlreadyDecided.class)
                .hasMessageContaining("马建国");
        assertThatThrownBy(() -> handing.handOver(one, task, third.personId(), "转"))
                .isInstanceOf(TaskHeldByAnother.class);
    }

    @Test
    void aTaskOfSomebodyWhoLosesTheDutyOrTheAccountGoesBackAtOnce() {
        handing.handOver(one, task(), other.personId(), "转");
        colleague.take(other, Role.HANDLER);
        assertThat(list(one)).containsExactly(work);

        handing.handOver(one, task(), third.personId(), "转");
        colleague.disable(third);

        assertThat(list(one)).containsExactly(work);
        TaskAct last = last();
        assertThat(last.verb()).isEqualTo(Verb.GIVE_BACK);
        assertThat(last.actor()).isEqualTo("系统");
        assertThat(check.violations().stream().filter(line -> line.contains("名下")))
                .isEmpty();
    }

    @Test
    void aWithdrawnWorkLeavesNothingInThePersonsList() {
        handing.handOver(one, task(), other.personId(), "转");

        travel.withdraw(work);

        assertThat(list(other)).isEmpty();
        assertThat(inbox.openCount(other)).isEqualTo(inbox.openCount(one));
    }

    @Test
    void aDelegateGivesAnOpinionAndTheTaskComesBack() {
        Actor below = colleague.named("陈基层", Role.HANDLER, "620102-002");
        delegation.delegate(one, task(), below.personId(), "请核实版权");

        assertThat(list(below)).containsExactly(work);
        assertThat(list(one)).isEmpty();
        assertThat(works.get(new WorkCaller.Official(below), work).id()).isEqualTo(work);
        assertThat(inbox.get(below, task()).subjectId()).isEqualTo(work);
        assertThatThrownBy(() -> decide(below)).isInstanceOf(TaskHeldByAnother.class);
        assertThatThrownBy(() -> decide(one))
                .isInstanceOf(TaskHeldByAnother.class)
                .hasMessageContaining("委派给陈基层");
        delegation.complete(below, task(), "版权无误");

        assertThat(list(one)).containsExactly(work);
        assertThat(list(below)).isEmpty();
        assertThat(last().opinion()).isEqualTo("版权无误");
        assertThatThrownBy(() -> works.get(new WorkCaller.Official(below), work))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> delegation.complete(below, task(), "又")).isInstanceOf(HandingRefused.class);
        decide(third);
    }

    @Test
    void whatSomebodyHoldsAloneComesBackToThatPerson() {
        Actor above = colleague.named("周上级", Role.LEADER, "620100");
        handing.handOver(one, task(), other.personId(), "转");
        delegation.delegate(other, task(), above.personId(), "请把关");
        assertThatThrownBy(() -> delegation.callBack(one, task(), "收回")).isInstanceOf(TaskHeldByAnother.class);

        delegation.callBack(other, task(), "不再需要");

        assertThat(list(other)).containsExactly(work);
        assertThat(list(one)).isEmpty();
        assertThat(inbox.get(one, task()).hold().assigneeName()).isEqualTo("马建国");
    }

    @Test
    void aDelegateNeitherDelegatesNorHandsOver() {
        delegation.delegate(one, task(), other.personId(), "请看");

        assertThatThrownBy(() -> delegation.delegate(other, task(), third.personId(), "再委"))
                .isInstanceOf(TaskHeldByAnother.class);
        assertThatThrownBy(() -> handing.handOver(other, task(), third.personId(), "转"))
                .isInstanceOf(TaskHeldByAnother.class);
        assertThatThrownBy(() -> delegation.complete(third, task(), "代答")).isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> delegation.complete(other, task(), " ")).isInstanceOf(HandingRefused.class);
    }

    @Test
    void isDelegatedOnlyNearbyAndNeverToAnAuthor() {
        Actor elsewhere = colleague.named("远处", Role.HANDLER, "620200");
        Actor province = colleague.named("隔级", Role.ORGANISER, "620000");
        Actor judge = colleague.named("评委", Role.JUDGE, "620000");
        Actor author = colleague.named("郝作者", Role.HANDLER, COUNTY);
        author("郝作者");

        for (Actor wrong : List.of(elsewhere, province, judge, one)) {
            assertThatThrownBy(() -> delegation.delegate(one, task(), wrong.personId(), "请看"))
                    .as(wrong.name())
                    .isInstanceOf(HandingRefused.class);
        }
        assertThatThrownBy(() -> delegation.delegate(one, task(), author.personId(), "请看"))
                .isInstanceOf(StandInConflict.class);
        assertThat(delegation.candidates(one, task(), ""))
                .extracting(person -> person.name())
                .contains("王静怡", "陈向阳")
                .doesNotContain("远处", "隔级", "郝作者", "马小兰");
        assertThat(delegation.candidates(one, task(), "何晓岚"))
                .extracting(person -> person.id())
                .doesNotContain(one.personId());
    }

    @Test
    void aDelegateWhoLeavesOrADelegatorWhoLeavesBlocksNothing() {
        Actor below = colleague.named("陈基层", Role.HANDLER, "620102-002");
        delegation.delegate(one, task(), below.personId(), "请看");
        colleague.take(below, Role.HANDLER);
        assertThat(list(one)).containsExactly(work);

        handing.handOver(one, task(), other.personId(), "转");
        delegation.delegate(other, task(), third.personId(), "请看");
        colleague.disable(other);
        delegation.complete(third, task(), "可以");

        assertThat(list(one)).containsExactly(work);
        decide(one);
    }

    private void author(String name) {
        jdbc.sql("insert into work_author (work_id, place_in_work, name, consent, under_age, guardian_consent)"
                        + " values (?, 0, ?, true, false, false)")
                .params(work, name)
                .update();
    }

    private TaskAct last() {
        List<TaskAct> acts = handing.course(travel.openItem(work).row());
        return acts.get(acts.size() - 1);
    }

    private void decide(Actor actor) {
        desk.decide(actor, task(), new ReviewDecision(Outcome.RECOMMEND, null, null));
    }

    private long task() {
        return travel.openItem(work).row().id();
    }

    private List<Long> list(Actor actor) {
        Actor now = colleague.now(actor.personId());
        return inbox.find(now, InboxFilter.todo().ofCampaign(campaign), null, 200).rows().stream()
                .map(InboxRow::subjectId)
                .toList();
    }
}
