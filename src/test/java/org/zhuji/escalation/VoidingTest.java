package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.audit.AuditLog;
import org.zhuji.escalation.engine.Engine;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.DecisionInvalid;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.Suspension;
import org.zhuji.inbox.Tasks;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkMovedOn;
import org.zhuji.works.WorkService;

/** 作废: by the organiser, with a reason, once, and nothing of the work goes on afterwards. */
@ZhujiTest
class VoidingTest {

    @Autowired
    private Travel travel;

    @Autowired
    private Voiding voiding;

    @Autowired
    private Suspension suspension;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Engine engine;

    @Autowired
    private WorkService works;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private long work;
    private Actor organiser;

    @BeforeEach
    void aWorkAtItsUnion() {
        work = travel.submit(travel.campaign(), "620102-001");
        travel.recommend(work, 1);
        organiser = travel.official(Role.ORGANISER, "620000");
    }

    @Test
    void endsTheWorkItsTaskItsRecommendationAndItsProcess() {
        InboxItem item = travel.openItem(work);

        voiding.voidWork(organiser, work, "查实为他人作品");

        assertThat(travel.statusOf(work)).isEqualTo("VOIDED");
        assertThat(tasks.get(item.row().id()).row().state()).isEqualTo(InboxState.CLOSED);
        assertThat(engine.running(ProcessKey.WORK_ESCALATION, work)).isEmpty();
        assertThat(jdbc.sql("select count(*) from recommendation where work_id = ? and state = 'PENDING'")
                        .param(work)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(audit.of("work", work)).last().satisfies(row -> {
            assertThat(row.verb()).isEqualTo("void");
            assertThat(row.details()).contains("查实为他人作品");
        });
    }

    @Test
    void tellsTheEntrantWhy() {
        voiding.voidWork(organiser, work, "查实为他人作品");

        assertThat(works.get(new WorkCaller.Entrant(work), work).returnReason()).isEqualTo("查实为他人作品");
    }

    @Test
    void happensOnceOnly() {
        voiding.voidWork(organiser, work, "重复投稿");

        assertThatThrownBy(() -> voiding.voidWork(organiser, work, "重复投稿")).isInstanceOf(WorkMovedOn.class);
    }

    @Test
    void isForOrganisersWithAReasonAndBeforeJudging() {
        assertThatThrownBy(() -> voiding.voidWork(travel.official(Role.RECEIVING_DESK, "620000"), work, "理由"))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> voiding.voidWork(organiser, work, " ")).isInstanceOf(DecisionInvalid.class);
        jdbc.sql("update work set status = 'IN_JUDGING' where id = ?")
                .param(work)
                .update();
        assertThatThrownBy(() -> voiding.voidWork(organiser, work, "理由")).isInstanceOf(WorkMovedOn.class);
    }

    @Test
    void alsoEndsWhatIsSuspendedReturnedOrReceived() {
        suspension.suspend(organiser, travel.openItem(work).row().id(), "核查");
        voiding.voidWork(organiser, work, "核查属实");
        long returned = travel.submit(travel.campaign(), "620102-001");
        travel.decide(returned, Outcome.RETURN_TO_AUTHOR);
        voiding.voidWork(organiser, returned, "作者放弃");
        long received = travel.submit(travel.campaign(), "62-Z01");
        travel.recommend(received, 3);
        voiding.voidWork(organiser, received, "撤销受理");

        assertThat(travel.statusOf(work)).isEqualTo("VOIDED");
        assertThat(travel.statusOf(returned)).isEqualTo("VOIDED");
        assertThat(travel.statusOf(received)).isEqualTo("VOIDED");
        assertThat(engine.running(ProcessKey.WORK_ESCALATION, returned)).isEmpty();
    }
}
