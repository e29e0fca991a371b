package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.inbox.CopyDesk;
import org.zhuji.inbox.CopyRefused;
import org.zhuji.inbox.CopyRow;
import org.zhuji.inbox.DecisionInvalid;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.SupervisionDesk;
import org.zhuji.inbox.SupervisionRefused;
import org.zhuji.inbox.SupervisionRow;
import org.zhuji.inbox.Suspension;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.Tasks;
import org.zhuji.inbox.UrgeDesk;
import org.zhuji.inbox.UrgeRefused;
import org.zhuji.notification.Notices;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.PeopleService;
import org.zhuji.people.Role;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkService;

/** Beside and above a task: 抄送, 催办, 挂起. */
@ZhujiTest
@Tag("REQ-32")
class WatchingTest {

    private static final String UNION = "620102-001";
    private static final String COUNTY = "620102";

    @Autowired
    private Travel travel;

    @Autowired
    private CopyDesk copies;

    @Autowired
    private UrgeDesk urges;

    @Autowired
    private SupervisionDesk supervisions;

    @Autowired
    private Suspension suspension;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Tasks tasks;

    @Autowired
    private WorkService works;

    @Autowired
    private Notices notices;

    @Autowired
    private PeopleService people;

    @Autowired
    private AuditLog audit;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Instant before;
    private long work;
    private InboxItem item;
    private Actor handler;

    /** A work at its county, whose handler is signed in. */
    @BeforeEach
    void aWorkAtItsCounty() {
        before = clock.instant();
        work = travel.submit(travel.campaign(), UNION);
        travel.recommend(work, 2);
        item = travel.openItem(work);
        handler = travel.holderOf(item);
    }

    @AfterEach
    void setClockBack() {
        clock.moveTo(before);
    }

    @Test
    void aCopyIsListedUntilItIsReadAndItsSenderSeesWhen() {
        Actor reader = cityHandler();
        long unread = copies.unread(reader);

        int sent = send(reader);

        assertThat(sent).isEqualTo(1);
        assertThat(copies.unread(reader)).isEqualTo(unread + 1);
        CopyRow copy = copies.received(reader, false, null, 10).rows().get(0);
        assertThat(copy.workId()).isEqualTo(work);
        assertThat(copy.note()).isEqualTo("请阅");
        copies.open(reader, copy.id());
        assertThat(copies.unread(reader)).isEqualTo(unread);
        assertThat(copies.sent(handler, null, 10).rows().get(0).readAt()).isEqualTo(clockOf(copy.id()));
        assertThat(verbs()).contains("copy");
        assertThat(notices.list(reader, null, 10).rows().get(0).chinese()).contains("抄送");
    }

    private Instant clockOf(long copy) {
        return jdbc.sql("select read_at from work_copy where id = ?")
                .param(copy)
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }

    @Test
    void aSecondCopyFromTheSameSenderIsNone() {
        Actor reader = cityHandler();
        send(reader);

        assertThatThrownBy(() -> send(reader)).isInstanceOf(CopyRefused.class);

        assertThat(copies.sent(handler, null, 100).rows().stream().filter(row -> row.workId() == work))
                .hasSize(1);
    }

    @Test
    void aCopyLetsAnOfficialOfALowerLevelReadThisOneWork() {
        Actor other = people.actor("xian").orElseThrow();
        long elsewhere = travel.submit(travel.campaign(), "620200-001");
        assertThatThrownBy(() -> works.get(new WorkCaller.Official(other), elsewhere))
                .isInstanceOf(NotYourDuty.class);
        InboxItem there = travel.openItem(elsewhere);
        jdbc.sql("insert into work_copy (work_id, item_id, sender_id, sender_name, sender_duty, person_id, person_name,"
                        + " state, sent_at) values (?, ?, 1, '甲', '乙', ?, '丙', 'NEW', ?)")
                .params(elsewhere, there.row().id(), other.personId(), java.sql.Timestamp.from(clock.instant()))
                .update();

        assertThat(works.get(new WorkCaller.Official(other), elsewhere).id()).isEqualTo(elsewhere);

        jdbc.sql("update work set status = 'IN_JUDGING' where id = ?")
                .param(elsewhere)
                .update();
        assertThatThrownBy(() -> works.get(new WorkCaller.Official(other), elsewhere))
                .isInstanceOf(NotYourDuty.class);
        Actor outOfOffice = new Actor(other.personId(), other.username(), other.name(), List.of());
        jdbc.sql("update work set status = 'SUBMITTED' where id = ?")
                .param(elsewhere)
                .update();
        assertThatThrownBy(() -> works.get(new WorkCaller.Official(outOfOffice), elsewhere))
                .isInstanceOf(NotYourDuty.class);
    }

    @Test
    void copiesGoToTheBranchAndTheOwnSubtreeOnlyAndFromTheHolderOnly() {
        long jiayuguan = travel.union("620200").id();
        Actor reader = cityHandler();

        assertThatThrownBy(() -> copies.recipients(handler, item.row().id(), jiayuguan))
                .isInstanceOf(CopyRefused.class);
        assertThatThrownBy(() -> copies.send(handler, item.row().id(), jiayuguan, List.of(1L), null))
                .isInstanceOf(CopyRefused.class);
        assertThatThrownBy(() -> copies.send(
                        handler, item.row().id(), travel.union(COUNTY).id(), List.of(reader.personId()), null))
                .isInstanceOf(CopyRefused.class);
        assertThatThrownBy(() -> copies.send(
                        travel.official(Role.HANDLER, "620200"),
                        item.row().id(),
                        travel.union("620100").id(),
                        List.of(reader.personId()),
                        null))
                .isInstanceOf(NotYourDuty.class);
        assertThat(copies.unions(handler, item.row().id(), ""))
                .extracting("name")
                .doesNotContain("嘉峪关市总工会");
    }

    @Test
    void nobodyOpensTheCopyOfAnother() {
        Actor reader = cityHandler();
        send(reader);
        long copy = copies.received(reader, false, null, 1).rows().get(0).id();

        assertThatThrownBy(() -> copies.open(handler, copy)).isInstanceOf(CopyRefused.class);
    }

    @Test
    void theLevelAboveUrgesOnceInADay() {
        Actor city = travel.official(Role.HANDLER, "620100");
        Actor holder = people.actor("xian").orElseThrow();

        urges.urge(city, item.row().id(), "请尽快");

        assertThat(notices.list(holder, null, 5).rows().get(0).chinese())
                .contains("催办")
                .contains("请尽快");
        assertThat(verbs()).contains("urge");
        assertThatThrownBy(() -> urges.urge(city, item.row().id(), null))
                .isInstanceOf(UrgeRefused.class)
                .hasMessageContaining("24 小时");
        clock.moveTo(clock.instant().plus(Duration.ofHours(24)));
        urges.urge(city, item.row().id(), null);
        assertThat(urges.sent(city, null, 10).rows().stream().filter(row -> row.workId() == work))
                .hasSize(2);
    }

    @Test
    void theAuthorsSideUrgesWithTheFollowUpCode() {
        urges.urge(new WorkCaller.Entrant(work));

        assertThatThrownBy(() -> urges.urge(new WorkCaller.Entrant(work))).isInstanceOf(UrgeRefused.class);
        urges.urge(travel.official(Role.HANDLER, UNION), item.row().id(), null);
    }

    @Test
    void aWorkIsUrgedThreeTimesADayAtMost() {
        urges.urge(travel.official(Role.HANDLER, "620100"), item.row().id(), null);
        urges.urge(travel.official(Role.ORGANISER, "620000"), item.row().id(), null);
        urges.urge(new WorkCaller.Entrant(work));

        assertThatThrownBy(() -> urges.urge(
                        travel.official(Role.LEADER, "620100"), item.row().id(), null))
                .isInstanceOf(UrgeRefused.class)
                .hasMessageContaining("今天");
        assertThatThrownBy(() -> jdbc.sql("update urge set place_in_day = 4 where work_id = ? and place_in_day = 3")
                        .param(work)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodyUrgesHisOwnTaskOrThatOfAnotherBranch() {
        assertThatThrownBy(() -> urges.urge(handler, item.row().id(), null)).isInstanceOf(UrgeRefused.class);
        assertThatThrownBy(() -> urges.urge(
                        travel.official(Role.HANDLER, "620200"), item.row().id(), null))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> urges.urge(
                        travel.official(Role.HANDLER, "620103"), item.row().id(), null))
                .isInstanceOf(NotYourDuty.class);
        travel.decide(work, Outcome.RETURN_TO_AUTHOR);
        assertThatThrownBy(() -> urges.urge(new WorkCaller.Entrant(work))).isInstanceOf(UrgeRefused.class);
    }

    @Test
    void aSuspendedTaskIsDecidedByNobodyAndCountedNowhereUntilItIsActivated() {
        long open = inbox.openCount(handler);

        suspension.suspend(handler, item.row().id(), "等待补充材料");

        assertThat(inbox.openCount(handler)).isEqualTo(open - 1);
        assertThatThrownBy(
                        () -> desk.decide(handler, item.row().id(), new ReviewDecision(Outcome.RECOMMEND, null, null)))
                .isInstanceOf(TaskAlreadyDecided.class)
                .hasMessageContaining("挂起");
        assertThatThrownBy(() -> suspension.suspend(handler, item.row().id(), "再来一次"))
                .isInstanceOf(TaskAlreadyDecided.class);
        suspension.activate(travel.official(Role.LEADER, COUNTY), item.row().id(), "材料已补");
        assertThat(inbox.openCount(handler)).isEqualTo(open);
        assertThat(travel.openItem(work).holder()).isEqualTo(item.holder());
        travel.recommend(work, 1);
        assertThat(verbs()).contains("suspend", "activate");
    }

    @Test
    void isSuspendedByItsUnionOrAboveAndWithAReason() {
        for (Actor stranger : List.of(
                travel.official(Role.HANDLER, UNION),
                travel.official(Role.HANDLER, "620103"),
                travel.official(Role.JUDGE, "620000"))) {
            assertThatThrownBy(() -> suspension.suspend(stranger, item.row().id(), "理由"))
                    .isInstanceOf(NotYourDuty.class);
        }
        assertThatThrownBy(() -> suspension.suspend(handler, item.row().id(), " "))
                .isInstanceOf(DecisionInvalid.class);

        suspension.suspend(travel.official(Role.ORGANISER, "620000"), item.row().id(), "核查");

        assertThat(tasks.get(item.row().id()).row().state()).isEqualTo(InboxState.SUSPENDED);
    }

    @Test
    void aWorkIsWithdrawnFromASuspendedTaskAndItsCountersStayRight() {
        long open = inbox.openCount(handler);
        suspension.suspend(handler, item.row().id(), "核查");

        travel.withdraw(work);

        assertThat(tasks.get(item.row().id()).row().state()).isEqualTo(InboxState.CLOSED);
        assertThat(inbox.openCount(handler)).isEqualTo(open - 1);
        assertThatThrownBy(() -> suspension.activate(handler, item.row().id(), "恢复"))
                .isInstanceOf(TaskAlreadyDecided.class);
    }

    @Test
    void aSupervisionIsAnsweredBelowAndClosedAboveOnly() {
        Actor city = travel.official(Role.HANDLER, "620100");
        Actor county = people.actor("xian").orElseThrow();
        LocalDate tomorrow = supervisions.today().plusDays(1);

        long id = supervisions.open(city, item.row().id(), "请于明日前办结", tomorrow);

        assertThatThrownBy(() -> supervisions.open(city, item.row().id(), "再督办", tomorrow))
                .isInstanceOf(SupervisionRefused.class);
        assertThat(found(county, false, id).state()).isEqualTo(SupervisionRow.State.OPEN);
        assertThat(found(county, false, id).isOverdue(tomorrow.plusDays(1))).isTrue();
        assertThatThrownBy(() -> supervisions.close(county, id, null)).isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> supervisions.reply(city, id, "自答")).isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> supervisions.reply(county, id, "")).isInstanceOf(DecisionInvalid.class);
        supervisions.reply(county, id, "今日办结");
        assertThat(found(city, true, id).state()).isEqualTo(SupervisionRow.State.ANSWERED);
        supervisions.close(city, id, "已办");
        SupervisionRow closed = found(city, true, id);
        assertThat(closed.state()).isEqualTo(SupervisionRow.State.CLOSED);
        assertThat(closed.entries()).hasSize(3);
        assertThat(closed.isOverdue(tomorrow.plusDays(1))).isFalse();
        assertThatThrownBy(() -> supervisions.reply(county, id, "再答")).isInstanceOf(SupervisionRefused.class);
        assertThatThrownBy(() -> supervisions.close(city, id, null)).isInstanceOf(SupervisionRefused.class);
        supervisions.open(city, item.row().id(), "再次督办", tomorrow);
        assertThat(verbs()).contains("supervise");
        assertThat(audit.of("supervision", id))
                .extracting(AuditRow::verb)
                .containsExactly("supervise", "reply", "closeSupervision");
    }

    @Test
    void aBacklogIsSupervisedFromAboveOnlyAndByADateToCome() {
        long campaign = item.row().campaignId();
        long county = travel.union(COUNTY).id();
        LocalDate today = supervisions.today();
        Actor city = travel.official(Role.LEADER, "620100");

        long id = supervisions.openBacklog(city, campaign, county, "积压较多", today);

        assertThat(found(handler, false, id).workId()).isNull();
        assertThatThrownBy(() -> supervisions.openBacklog(handler, campaign, county, "自己", today))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> supervisions.openBacklog(
                        travel.official(Role.HANDLER, "620200"), campaign, county, "旁支", today))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> supervisions.openBacklog(
                        travel.official(Role.ORGANISER, "620000"), campaign, county, "过期", today.minusDays(1)))
                .isInstanceOf(SupervisionRefused.class);
        assertThatThrownBy(() -> supervisions.open(handler, item.row().id(), "自己", today))
                .isInstanceOf(NotYourDuty.class);
    }

    private SupervisionRow found(Actor actor, boolean supervising, long id) {
        return supervisions.list(actor, supervising, null, 100).rows().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private Actor cityHandler() {
        return people.actor("shi").orElseThrow();
    }

    private int send(Actor reader) {
        return copies.send(handler, item.row().id(), travel.union("620100").id(), List.of(reader.personId()), "请阅");
    }

    private List<String> verbs() {
        return audit.of("work", work).stream().map(AuditRow::verb).toList();
    }
}
