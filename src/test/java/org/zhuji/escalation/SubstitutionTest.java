package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.inbox.Handing;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxOrder;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.NewSubstitution;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.StandInConflict;
import org.zhuji.inbox.Substitution;
import org.zhuji.inbox.SubstitutionRefused;
import org.zhuji.inbox.Substitutions;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkService;

/** 代理: a stand-in sees and decides what is lent, for as long as it is lent, and never the own work. */
@ZhujiTest
class SubstitutionTest {

    private static final String GRASSROOTS = "620201-001";
    private static final String DIRECT = "62-Z01";

    @Autowired
    private Travel travel;

    @Autowired
    private Colleague colleague;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private Handing handing;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private WorkService works;

    @Autowired
    private AuditLog audit;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    private long campaign;
    private Actor away;
    private Actor standIn;

    @BeforeEach
    void somebodyIsAwayAndSomebodyElsewhereStandsIn() {
        campaign = travel.campaign();
        away = colleague.named("韩远行", Role.HANDLER, DIRECT);
        standIn = colleague.named("米代理", Role.LEADER, "620200");
    }

    @AfterEach
    void countersAreRight() {
        assertThat(WrongCounters.in(jdbc)).isEmpty();
        jdbc.sql("update substitution set ended_at = from_at where ended_at is null")
                .update();
    }

    @Test
    void seesTheListsOfWhomHeStandsInForAndDecidesInThatName() {
        long before = travel.submit(campaign, DIRECT);
        set(away, standIn, true);
        long after = travel.submit(campaign, DIRECT);

        assertThat(list(standIn)).containsExactly(before, after);
        assertThat(list(away)).containsExactly(before, after);
        assertThat(works.get(new WorkCaller.Official(standIn), after).id()).isEqualTo(after);
        assertThat(substitutions.standingIn(standIn))
                .extracting(Substitution::principal)
                .containsExactly("韩远行");
        decide(standIn, before);
        decide(away, after);

        assertThat(jdbc.sql(
                                "select concat(person_name, ' ', acting_for_name, ' ', duty_label) from decision where work_id = ?")
                        .param(before)
                        .query(String.class)
                        .single())
                .isEqualTo("米代理 韩远行 " + travel.union(DIRECT).name() + " 经办人");
        List<AuditRow> record = audit.of("work", before);
        assertThat(record.get(record.size() - 1).duty()).contains("（代 韩远行）");
    }

    @Test
    void withoutPresentTasksOnlyWhatArrivesFromThenOnIsLent() {
        long before = travel.submit(campaign, DIRECT);
        clock.moveTo(clock.instant().plusSeconds(60));
        long count = inbox.openCount(standIn);
        set(away, standIn, false);
        clock.moveTo(clock.instant().plusSeconds(60));
        long after = travel.submit(campaign, DIRECT);

        assertThat(list(standIn)).containsExactly(after);
        assertThat(inbox.openCount(standIn)).isEqualTo(count + 1);
        assertThatThrownBy(() -> decide(standIn, before)).isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> inbox.get(standIn, task(before))).isInstanceOf(NotYourDuty.class);
    }

    @Test
    void isLentForOneCampaignOrOneCategoryAndCountedExactly() {
        long other = travel.campaign();
        long photo = travel.submit(campaign, DIRECT, "照片", "photography");
        long film = travel.submit(campaign, DIRECT);
        travel.submit(other, DIRECT, "另一照片", "photography");

        set(away, standIn, campaign, "photography", true);
        assertThat(list(standIn)).containsExactly(photo);
        assertThat(inbox.openCount(standIn)).isEqualTo(1);
        assertThat(inbox.find(standIn, InboxFilter.todo().by(InboxOrder.DUE), null, 50)
                        .rows())
                .extracting(InboxRow::subjectId)
                .containsExactly(photo);
        set(away, standIn, campaign, null, true);

        assertThat(list(standIn)).containsExactly(photo, film);
        assertThat(inbox.openCount(standIn)).isEqualTo(2);
        assertThatThrownBy(() -> desk.decide(
                        standIn,
                        travel.openItem(travel.submit(other, DIRECT)).row().id(),
                        new ReviewDecision(Outcome.RECOMMEND, null, null)))
                .isInstanceOf(NotYourDuty.class);
    }

    @Test
    void aTaskHandedToTheAbsentPersonIsLentToo() {
        long work = travel.submit(campaign, DIRECT);
        Actor other = colleague.named("同岗", Role.HANDLER, DIRECT);
        set(away, standIn, true);
        handing.handOver(other, task(work), away.personId(), "转");
        assertThat(list(other)).isEmpty();
        assertThat(list(standIn)).containsExactly(work);

        handing.handOver(away, task(work), other.personId(), "转回");

        assertThat(list(standIn)).isEmpty();
        assertThatThrownBy(() -> decide(standIn, work)).isInstanceOf(NotYourDuty.class);
    }

    @Test
    void endsByTimeEarlyAndWithTheDuty() {
        long work = travel.submit(campaign, DIRECT);
        set(away, standIn, true);
        assertThat(list(standIn)).containsExactly(work);
        clock.moveTo(clock.instant().plus(Duration.ofDays(3)));
        assertThat(list(standIn)).isEmpty();

        set(away, standIn, true);
        assertThatThrownBy(() -> substitutions.end(standIn, running())).isInstanceOf(NotYourDuty.class);
        substitutions.end(away, running());
        assertThat(list(standIn)).isEmpty();

        set(away, standIn, true);
        assertThat(list(standIn)).containsExactly(work);
        colleague.disable(away);
        assertThat(list(standIn)).isEmpty();
        assertThatThrownBy(() -> decide(standIn, work)).isInstanceOf(NotYourDuty.class);
    }

    @Test
    void nobodyDecidesTheOwnWorkForAnother() {
        long work = travel.submit(campaign, DIRECT);
        jdbc.sql("insert into work_author (work_id, place_in_work, name, consent, under_age, guardian_consent)"
                        + " values (?, 0, '米代理', true, false, false)")
                .param(work)
                .update();
        set(away, standIn, true);

        assertThatThrownBy(() -> decide(standIn, work)).isInstanceOf(StandInConflict.class);
        assertThatThrownBy(() -> handing.handOver(standIn, task(work), away.personId(), "转"))
                .isInstanceOf(StandInConflict.class);
        decide(away, work);
    }

    @Test
    void whatIsLentIsNotLentOn() {
        Actor next = colleague.named("再代理", Role.HANDLER, GRASSROOTS.substring(0, 4) + "00");
        long work = travel.submit(campaign, DIRECT);
        set(away, standIn, true);
        set(standIn, next, true);

        assertThat(list(next)).isEmpty();
        assertThatThrownBy(() -> decide(next, work)).isInstanceOf(NotYourDuty.class);
    }

    @Test
    void closesNoCircleHoweverLong() {
        Actor third = colleague.named("第三人", Role.HANDLER, "620200");
        set(away, standIn, true);
        assertThatThrownBy(() -> set(standIn, away, true)).isInstanceOf(SubstitutionRefused.class);
        set(standIn, third, true);
        assertThatThrownBy(() -> set(third, away, true))
                .isInstanceOf(SubstitutionRefused.class)
                .hasMessageContaining("不能互相代理");

        Instant later = clock.instant().plus(Duration.ofDays(10));
        substitutions.set(
                third,
                new NewSubstitution(
                        third.personId(), away.personId(), later, later.plusSeconds(60), null, null, true, "另一时段"));
        substitutions.list(away).stream()
                .filter(one -> one.principalId() == away.personId())
                .forEach(one -> substitutions.end(away, one.id()));
        set(third, away, true);
    }

    @Test
    void refusesWhatWouldNotBeRight() {
        Actor judge = colleague.named("评委乙", Role.JUDGE, "620000");
        Actor organiser = colleague.named("组织乙", Role.ORGANISER, "620000");
        Actor gone = colleague.named("离岗", Role.HANDLER, DIRECT);
        colleague.disable(gone);

        assertThatThrownBy(() -> set(away, away, true)).isInstanceOf(SubstitutionRefused.class);
        assertThatThrownBy(() -> set(away, judge, true)).isInstanceOf(SubstitutionRefused.class);
        assertThatThrownBy(() -> set(away, gone, true)).isInstanceOf(SubstitutionRefused.class);
        assertThatThrownBy(() -> set(away, colleague.security(), true)).isInstanceOf(SubstitutionRefused.class);
        assertThatThrownBy(() -> set(organiser, away, true)).isInstanceOf(SubstitutionRefused.class);
        assertThatThrownBy(() -> set(away, standIn, null, "photography", true)).isInstanceOf(SubstitutionRefused.class);
        assertThatThrownBy(() -> set(away, standIn, campaign, "无此类别", true)).isInstanceOf(SubstitutionRefused.class);
        for (Duration length : List.of(Duration.ZERO, Duration.ofDays(-1), Duration.ofDays(367))) {
            assertThatThrownBy(() -> substitutions.set(away, asked(away, standIn, length, "原因")))
                    .isInstanceOf(SubstitutionRefused.class);
        }
        assertThatThrownBy(() -> substitutions.set(away, asked(away, standIn, Duration.ofDays(1), " ")))
                .isInstanceOf(SubstitutionRefused.class);
        assertThatThrownBy(() -> substitutions.set(standIn, asked(away, standIn, Duration.ofDays(1), "自取")))
                .isInstanceOf(NotYourDuty.class);
        assertThat(list(standIn)).isEmpty();
    }

    @Test
    void theDatabaseRefusesASubstitutionOfOneself() {
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into substitution (principal_id, principal_name, stand_in_id,"
                                        + " stand_in_name, from_at, until_at, takes_present, reason, set_by, set_by_name, set_at)"
                                        + " values (:id, 'x', :id, 'x', '2019-01-01', '2019-01-02', true, 'x', :id, 'x', '2019-01-01')")
                        .param("id", away.personId())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theSecurityAdministratorSetsItForAnAbsentPerson() {
        long work = travel.submit(campaign, DIRECT);

        substitutions.set(colleague.security(), asked(away, standIn, Duration.ofDays(1), "住院"));

        assertThat(list(standIn)).containsExactly(work);
        List<AuditRow> record = audit.of("person", away.personId());
        assertThat(record.get(record.size() - 1).verb()).isEqualTo("setSubstitution");
        assertThat(record.get(record.size() - 1).details()).contains("米代理", "住院");
        substitutions.end(colleague.security(), running());
        assertThat(list(standIn)).isEmpty();
    }

    private long running() {
        return substitutions.list(away).get(0).id();
    }

    private void set(Actor principal, Actor other, boolean present) {
        set(principal, other, null, null, present);
    }

    private void set(Actor principal, Actor other, Long campaignId, String category, boolean present) {
        substitutions.set(
                principal,
                new NewSubstitution(
                        principal.personId(),
                        other.personId(),
                        null,
                        clock.instant().plus(Duration.ofDays(2)),
                        campaignId,
                        category,
                        present,
                        "出差"));
    }

    private NewSubstitution asked(Actor principal, Actor other, Duration length, String reason) {
        return new NewSubstitution(
                principal.personId(), other.personId(), null, clock.instant().plus(length), null, null, true, reason);
    }

    private void decide(Actor actor, long work) {
        desk.decide(actor, task(work), new ReviewDecision(Outcome.RECOMMEND, null, null));
    }

    private long task(long work) {
        return travel.openItem(work).row().id();
    }

    private List<Long> list(Actor actor) {
        Actor now = colleague.now(actor.personId());
        return inbox.find(now, InboxFilter.todo().ofCampaign(campaign), null, 200).rows().stream()
                .map(InboxRow::subjectId)
                .toList();
    }
}
