package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CutoffPassed;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.Tasks;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.ZhujiTest;

/** Ten seconds in which a decision can be undone: nothing is lost, nothing happens twice, and the cutoff counts when pressing. */
@ZhujiTest
class UndoDeskTest {

    private static final ReviewDecision RECOMMEND = new ReviewDecision(Outcome.RECOMMEND, "同意𠮷", 1);
    private static final Duration LATER = Duration.ofSeconds(11);

    @Autowired
    private Travel travel;

    @Autowired
    private UndoDesk undo;

    @Autowired
    private PendingCarrying carrying;

    @Autowired
    private CollectionCutoff cutoff;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Tasks items;

    @Autowired
    private Inbox inbox;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

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
    @Tag("REQ-32")
    void takesEffectWhenItCanNoLongerBeUndoneAndOnlyOnce() {
        long work = travel.submit(campaign, "620102-001");
        InboxItem item = travel.openItem(work);
        Actor official = travel.holderOf(item);
        long open = inbox.openCount(official);

        assertThat(undo.press(official, item.row().id(), RECOMMEND)).isPresent();

        assertThat(state(item)).isEqualTo(InboxState.WAITING);
        assertThat(inbox.openCount(official)).isEqualTo(open - 1);
        carrying.carryOutUntil(clock.wall().plusSeconds(8));
        assertThat(decisions.of(work)).isEmpty();

        sweepLater();
        sweepLater();

        assertThat(state(item)).isEqualTo(InboxState.DONE);
        assertThat(decisions.of(work)).singleElement().satisfies(taken -> {
            assertThat(taken.opinion()).isEqualTo("同意𠮷");
            assertThat(taken.placeInUnit()).isEqualTo(1);
        });
        assertThat(travel.openItems(work)).hasSize(1);
        assertThat(WrongCounters.in(jdbc)).isEmpty();
        assertThatThrownBy(() -> undo.undo(official, item.row().id())).isInstanceOf(TaskAlreadyDecided.class);
    }

    @Test
    @Tag("REQ-32")
    void isUndoneAsIfNothingHadHappened() {
        long work = travel.submit(campaign, "620102-001");
        InboxItem item = travel.openItem(work);
        Actor official = travel.holderOf(item);
        undo.press(official, item.row().id(), RECOMMEND);
        assertThat(undo.newest(official))
                .map(PendingDecision::itemId)
                .contains(item.row().id());

        assertThat(undo.undo(official, item.row().id())).isEqualTo(RECOMMEND);
        sweepLater();

        assertThat(state(item)).isEqualTo(InboxState.OPEN);
        assertThat(decisions.of(work)).isEmpty();
        assertThat(undo.find(official, item.row().id())).isEmpty();
        assertThat(WrongCounters.in(jdbc)).isEmpty();
        undo.press(official, item.row().id(), RECOMMEND);
    }

    @Test
    void isPressedAndUndoneByItsOfficialOnly() {
        long work = travel.submit(campaign, "620102-001");
        InboxItem item = travel.openItem(work);
        Actor stranger = new Actor(1L, "x", "旁人", List.of());
        assertThatThrownBy(() -> undo.press(stranger, item.row().id(), RECOMMEND))
                .isInstanceOf(NotYourDuty.class);
        Actor first = travel.holderOf(item);
        Actor second = new Actor(first.personId() + 1, "y", "李四", first.duties());
        undo.press(first, item.row().id(), RECOMMEND);

        assertThatThrownBy(() -> undo.press(second, item.row().id(), RECOMMEND))
                .isInstanceOf(TaskAlreadyDecided.class)
                .hasMessageContaining("刚刚已有人提交");
        assertThatThrownBy(() -> undo.undo(second, item.row().id())).isInstanceOf(NotYourDuty.class);
        assertThat(undo.find(second, item.row().id())).isEmpty();
        undo.undo(first, item.row().id());
    }

    @Test
    void tellsItsOfficialWhenTheAuthorWithdrewMeanwhile() {
        long work = travel.submit(campaign, "620102-001");
        InboxItem item = travel.openItem(work);
        Actor official = travel.holderOf(item);
        undo.press(official, item.row().id(), RECOMMEND);
        travel.withdraw(work);

        sweepLater();

        assertThat(state(item)).isEqualTo(InboxState.CLOSED);
        assertThat(decisions.of(work)).isEmpty();
        assertThat(undo.find(official, item.row().id())).isEmpty();
        assertThat(jdbc.sql("select chinese from notice where person_id = ? and link = ?")
                        .params(official.personId(), "inbox/" + item.row().id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("未能生效", "已撤回");
        assertThat(WrongCounters.in(jdbc)).isEmpty();
    }

    @Test
    @Tag("REQ-18")
    void countsAsInTimeWhenPressedBeforeTheCutoff() {
        long work = travel.submit(campaign, "62-Z01");
        travel.recommend(work, 1);
        InboxItem last = travel.openItem(work);
        undo.press(travel.holderOf(last), last.row().id(), RECOMMEND);

        clock.moveTo(campaigns.get(campaign).definition().dates().cutoffAt());
        new TransactionTemplate(transactions).executeWithoutResult(status -> cutoff.closeNextBatch(campaign));

        assertThat(travel.statusOf(work)).isEqualTo("AT_PROVINCE");
        assertThat(decisions.of(work)).hasSize(2).allMatch(taken -> taken.at().isBefore(clock.instant()));
        assertThatThrownBy(() -> {
                    long late = travel.submit(campaign, "62-Z01");
                    InboxItem item = travel.openItem(late);
                    undo.press(travel.holderOf(item), item.row().id(), RECOMMEND);
                })
                .isInstanceOf(CutoffPassed.class);
    }

    /** As several nodes do, while their official undoes some. */
    @Test
    void isCarriedOutOrUndoneButNeverBoth() throws Exception {
        Map<Long, InboxItem> pressed = new java.util.LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            long work = travel.submit(campaign, "620102-001");
            InboxItem item = travel.openItem(work);
            undo.press(travel.holderOf(item), item.row().id(), RECOMMEND);
            pressed.put(work, item);
        }
        Instant later = clock.wall().plus(LATER);
        CyclicBarrier start = new CyclicBarrier(3);
        List<Callable<List<Long>>> nodes = new ArrayList<>();
        nodes.add(() -> sweep(start, later));
        nodes.add(() -> sweep(start, later));
        nodes.add(() -> undoAll(start, pressed));
        ExecutorService pool = Executors.newFixedThreadPool(nodes.size());
        List<Long> undone = new ArrayList<>();
        try {
            for (Future<List<Long>> result : pool.invokeAll(nodes)) {
                undone.addAll(result.get());
            }
        } finally {
            pool.shutdown();
        }
        carrying.carryOutUntil(later);

        pressed.forEach((work, item) -> {
            boolean wasUndone = undone.contains(work);
            assertThat(decisions.of(work)).hasSize(wasUndone ? 0 : 1);
            assertThat(state(item)).isEqualTo(wasUndone ? InboxState.OPEN : InboxState.DONE);
            assertThat(travel.openItems(work)).hasSize(1);
        });
        assertThat(WrongCounters.in(jdbc)).isEmpty();
    }

    private List<Long> sweep(CyclicBarrier start, Instant wall) throws Exception {
        start.await();
        carrying.carryOutUntil(wall);
        return List.of();
    }

    private List<Long> undoAll(CyclicBarrier start, Map<Long, InboxItem> pressed) throws Exception {
        start.await();
        List<Long> undone = new ArrayList<>();
        List<Long> works = new ArrayList<>(pressed.keySet());
        java.util.Collections.reverse(works);
        for (Long work : works) {
            InboxItem item = pressed.get(work);
            try {
                undo.undo(travel.holderOf(item), item.row().id());
                undone.add(work);
            } catch (TaskAlreadyDecided | org.springframework.dao.ConcurrencyFailureException tooLate) {
                // the sweep was faster
            }
        }
        return undone;
    }

    private void sweepLater() {
        carrying.carryOutUntil(clock.wall().plus(LATER));
    }

    private InboxState state(InboxItem item) {
        return items.get(item.row().id()).row().state();
    }
}
