package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.inbox.Claims;
import org.zhuji.inbox.Hold;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.TaskClaimed;
import org.zhuji.inbox.Tasks;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.testing.ZhujiTest;

/** Who has a task open for deciding has it alone, for a while. */
@ZhujiTest
class ClaimsTest {

    private static final String GRASSROOTS = "620102-001";
    private static final ReviewDecision AGREED = new ReviewDecision(Outcome.RECOMMEND, "同意", null);

    @Autowired
    private Travel travel;

    @Autowired
    private Claims claims;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient jdbc;

    private long work;
    private long item;
    private Actor he;
    private Actor wang;

    @BeforeEach
    void submit() {
        work = travel.submit(travel.campaign(), GRASSROOTS);
        item = travel.openItem(work).row().id();
        he = person(810_001, "何晓岚");
        wang = person(810_002, "王静怡");
    }

    @Test
    void aClaimedTaskIsDecidedByNobodyElse() {
        Instant until = claims.take(he, item);

        assertThat(hold().claimedBy()).isEqualTo("何晓岚");
        assertThat(hold().claimedUntil()).isEqualTo(until);
        assertThatThrownBy(() -> claims.take(wang, item)).isInstanceOfSatisfying(TaskClaimed.class, refusal -> {
            assertThat(refusal.person()).isEqualTo("何晓岚");
            assertThat(refusal.code()).isEqualTo("task-claimed");
        });
        assertThatThrownBy(() -> desk.decide(wang, item, AGREED))
                .isInstanceOf(TaskClaimed.class)
                .hasMessageContaining("何晓岚正在办理此任务");
        assertThat(travel.openItem(work).row().state()).isEqualTo(InboxState.OPEN);

        desk.decide(he, item, AGREED);

        assertThat(tasks.get(item).row().doneBy()).isEqualTo("何晓岚");
        assertThatThrownBy(() -> claims.take(wang, item)).isInstanceOf(TaskAlreadyDecided.class);
    }

    @Test
    void aClaimEndsByItself() {
        claims.take(he, item);
        runOut();

        Instant until = claims.take(wang, item);

        assertThat(hold().claimedBy()).isEqualTo("王静怡");
        assertThat(claims.renew(he, item)).isEmpty();
        assertThat(claims.renew(wang, item))
                .hasValueSatisfying(later -> assertThat(later).isAfterOrEqualTo(until));
    }

    @Test
    void whatRanOutHindersNobodyFromDeciding() {
        claims.take(he, item);
        runOut();

        desk.decide(wang, item, AGREED);

        assertThat(tasks.get(item).row().doneBy()).isEqualTo("王静怡");
    }

    @Test
    void aPageClosedLateTakesNothingFromOneOpenedSince() {
        Instant first = claims.take(he, item);
        jdbc.sql("update inbox_item set claimed_until = ? where id = ?")
                .params(Timestamp.from(first.minusSeconds(1)), item)
                .update();
        Instant second = claims.take(he, item);

        claims.release(he, item, first.minusSeconds(1));
        assertThat(hold().claimedBy()).isEqualTo("何晓岚");

        claims.release(wang, item, second);
        assertThat(hold().claimedBy()).isEqualTo("何晓岚");

        claims.release(he, item, second);
        assertThat(hold().claimedBy()).isNull();
        assertThat(hold().openedAt()).isNotNull();
    }

    @Test
    void takingOverIsPossibleAndRecorded() {
        claims.take(he, item);

        claims.takeOver(wang, item);

        assertThat(hold().claimedBy()).isEqualTo("王静怡");
        assertThatThrownBy(() -> desk.decide(he, item, AGREED)).isInstanceOf(TaskClaimed.class);
        assertThat(acts()).containsExactly("王静怡 takeOver 何晓岚");
        assertThat(jdbc.sql("select count(*) from audit_entry where subject_kind = 'work' and subject_id = ?"
                                + " and verb = 'takeOver'")
                        .param(work)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void takingOverWhatNobodyHasIsJustTakingIt() {
        claims.takeOver(wang, item);

        assertThat(hold().claimedBy()).isEqualTo("王静怡");
        assertThat(acts()).isEmpty();
    }

    @Test
    void whoHoldsNotTheDutyClaimsNothing() {
        Actor neighbour = travel.official(Role.HANDLER, "620102-002");

        assertThatThrownBy(() -> claims.take(neighbour, item)).isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> claims.takeOver(neighbour, item)).isInstanceOf(NotYourDuty.class);
        assertThat(claims.renew(neighbour, item)).isEmpty();
        assertThat(hold()).isEqualTo(Hold.NOBODY);
    }

    @Test
    void theFirstOpeningIsKept() {
        claims.take(he, item);
        Instant opened = hold().openedAt();
        runOut();

        claims.take(wang, item);

        assertThat(opened).isNotNull();
        assertThat(hold().openedAt()).isEqualTo(opened);
    }

    @Test
    void ofManyWhoOpenItAtOnceOneHasIt() throws Exception {
        List<Callable<Boolean>> opening = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Actor official = person(820_000 + i, "经办" + i);
            opening.add(() -> {
                try {
                    claims.take(official, item);
                    return true;
                } catch (TaskClaimed claimed) {
                    return false;
                }
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Boolean> has = new ArrayList<>();
        for (Future<Boolean> result : pool.invokeAll(opening)) {
            has.add(result.get());
        }
        pool.shutdown();

        assertThat(has).containsOnlyOnce(true);
        assertThat(WrongCounters.in(jdbc)).isEmpty();
    }

    private void runOut() {
        jdbc.sql("update inbox_item set claimed_until = ? where id = ?")
                .params(Timestamp.from(Instant.parse("2001-01-01T00:00:00Z")), item)
                .update();
    }

    private List<String> acts() {
        return jdbc.sql("select concat(actor_name, ' ', verb, ' ', to_name) from task_act where item_id = ?")
                .param(item)
                .query(String.class)
                .list();
    }

    private Hold hold() {
        InboxItem found = tasks.get(item);
        return found.row().hold();
    }

    private Actor person(long id, String name) {
        return new Actor(
                id, "p" + id, name, travel.official(Role.HANDLER, GRASSROOTS).duties());
    }
}
