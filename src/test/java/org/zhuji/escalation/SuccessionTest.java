package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.inbox.Delegation;
import org.zhuji.inbox.Handing;
import org.zhuji.inbox.HandingRefused;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.NewSubstitution;
import org.zhuji.inbox.Substitution;
import org.zhuji.inbox.Substitutions;
import org.zhuji.inbox.Succession;
import org.zhuji.inbox.SuccessionPlan;
import org.zhuji.inbox.SuccessionRefused;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.DutyRefused;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.ZhujiTest;

/** 换届交接: the whole desk in one act, or nothing. */
@ZhujiTest
class SuccessionTest {

    private static final String UNION = "62-Z01";

    @Autowired
    private Travel travel;

    @Autowired
    private Colleague colleague;

    @Autowired
    private Succession succession;

    @Autowired
    private Handing handing;

    @Autowired
    private Delegation delegation;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private Inbox inbox;

    @Autowired
    private AuditLog audit;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    private long campaign;
    private Actor old;
    private Actor successor;
    private Actor other;

    @BeforeEach
    void aFullDesk() {
        campaign = travel.campaign();
        old = colleague.named("前任", Role.HANDLER, UNION);
        colleague.give(old.personId(), Role.LEADER, UNION);
        old = colleague.now(old.personId());
        successor = colleague.named("接任", Role.WORKER, "620102-001");
        other = colleague.named("同事", Role.HANDLER, UNION);
    }

    @AfterEach
    void countersAreRight() {
        assertThat(WrongCounters.in(jdbc)).isEmpty();
        jdbc.sql("update substitution set ended_at = from_at where ended_at is null")
                .update();
    }

    @Test
    void movesDutiesTasksAndSubstitutionsAtOnce() {
        long held = travel.submit(campaign, UNION);
        long delegated = travel.submit(campaign, UNION);
        handing.handOver(other, task(held), old.personId(), "转");
        handing.handOver(other, task(delegated), old.personId(), "转");
        delegation.delegate(old, task(delegated), other.personId(), "请看");
        substitutions.set(
                old,
                new NewSubstitution(
                        old.personId(),
                        other.personId(),
                        null,
                        clock.instant().plus(Duration.ofDays(2)),
                        null,
                        null,
                        true,
                        "出差"));
        SuccessionPlan plan = succession.preview(colleague.security(), old.personId(), union());
        assertThat(plan.duties()).hasSize(2);
        assertThat(List.of(plan.tasks(), plan.delegated(), plan.substitutions()))
                .containsExactly(1L, 1L, 1L);

        succession.move(colleague.security(), old.personId(), union(), successor.personId(), "换届");
        delegation.complete(other, task(delegated), "可以");

        assertThat(colleague.now(old.personId()).duties()).isEmpty();
        assertThat(colleague.now(successor.personId()).duties())
                .extracting(Duty::role)
                .containsExactlyInAnyOrder(Role.WORKER, Role.HANDLER, Role.LEADER);
        assertThat(list(successor)).contains(held, delegated);
        assertThat(inbox.get(colleague.now(successor.personId()), task(held))
                        .hold()
                        .assigneeName())
                .isEqualTo("接任");
        assertThat(substitutions.standingIn(other))
                .extracting(Substitution::principal)
                .containsExactly("接任");
        List<AuditRow> record = audit.of("person", old.personId());
        assertThat(record.get(record.size() - 1).verb()).isEqualTo("succeed");
        assertThat(record.get(record.size() - 1).details()).contains("接任人：接任", "待办 1 件", "换届");
    }

    @Test
    void keepsTheSeparationOfAdministratorsAndThenMovesNothing() {
        long held = travel.submit(campaign, UNION);
        handing.handOver(other, task(held), old.personId(), "转");
        Actor auditor = colleague.named("审计乙", Role.AUDITOR, "620000");

        assertThatThrownBy(
                        () -> succession.move(colleague.security(), old.personId(), union(), auditor.personId(), "换届"))
                .isInstanceOf(DutyRefused.class);

        assertThat(colleague.now(old.personId()).duties()).hasSize(2);
        assertThat(list(old)).contains(held);
    }

    @Test
    void isTheSecurityAdministratorsOnlyAndNeedsAReasonAndTwoPeople() {
        Actor security = colleague.security();
        long province = travel.union("620000").id();

        assertThatThrownBy(() -> succession.preview(old, old.personId(), union()))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> succession.move(old, old.personId(), union(), successor.personId(), "换届"))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> succession.move(security, old.personId(), union(), successor.personId(), ""))
                .isInstanceOf(HandingRefused.class);
        assertThatThrownBy(() -> succession.move(security, old.personId(), union(), old.personId(), "换届"))
                .isInstanceOf(SuccessionRefused.class);
        assertThatThrownBy(() -> succession.move(security, old.personId(), province, successor.personId(), "换届"))
                .isInstanceOf(SuccessionRefused.class);
        assertThatThrownBy(() -> succession.move(security, security.personId(), province, successor.personId(), "换届"))
                .isInstanceOf(DutyRefused.class);
        colleague.disable(successor);
        assertThatThrownBy(() -> succession.move(security, old.personId(), union(), successor.personId(), "换届"))
                .isInstanceOf(SuccessionRefused.class);
    }

    private long union() {
        return travel.union(UNION).id();
    }

    private long task(long work) {
        return travel.openItem(work).row().id();
    }

    private List<Long> list(Actor actor) {
        return inbox
                .find(colleague.now(actor.personId()), InboxFilter.todo().ofCampaign(campaign), null, 200)
                .rows()
                .stream()
                .map(InboxRow::subjectId)
                .toList();
    }
}
