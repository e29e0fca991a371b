package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.inbox.DecisionInvalid;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.TaskNotFound;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.shared.Refusal;
import org.zhuji.testing.ZhujiTest;

/** Deciding: by whom, once, and all or nothing. */
@ZhujiTest
class ReviewDeskTest {

    private static final ReviewDecision RECOMMEND = new ReviewDecision(Outcome.RECOMMEND, null, 1);

    @Autowired
    private Travel travel;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Decisions decisions;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private long campaign;

    @BeforeEach
    void openCampaign() {
        campaign = travel.campaign();
    }

    @Test
    @Tag("REQ-20")
    void bringsAWorkFromItsUnionToReceipt() {
        long work = travel.submit(campaign, "620102-001");

        travel.recommend(work, 5);
        assertThat(travel.statusOf(work)).isEqualTo("AT_PROVINCE");
        travel.recommend(work, 1);

        assertThat(travel.statusOf(work)).isEqualTo("RECEIVED");
        assertThat(travel.openItems(work)).isEmpty();
        assertThat(decisions.of(work)).hasSize(6);
        assertThat(audit.of("work", work))
                .extracting(AuditRow::verb)
                .containsExactly("pass", "recommend", "recommend", "recommend", "agree", "receive");
    }

    @Test
    @Tag("REQ-03")
    void leavesOutLevelsThatABranchLacks() {
        long jiayuguan = travel.submit(campaign, "620200-001");
        long direct = travel.submit(campaign, "62-Z01");

        travel.recommend(jiayuguan, 5);
        travel.recommend(direct, 3);

        assertThat(travel.statusOf(jiayuguan)).isEqualTo("RECEIVED");
        assertThat(travel.statusOf(direct)).isEqualTo("RECEIVED");
    }

    @Test
    void returnsAWorkToItsAuthorWithTheReasonAndTakesItAgain() {
        long work = travel.submit(campaign, "620102-001");
        travel.recommend(work, 3);

        travel.decide(work, Outcome.RETURN_TO_AUTHOR);

        assertThat(travel.statusOf(work)).isEqualTo("RETURNED");
        assertThat(jdbc.sql("select return_reason from work where id = ?")
                        .param(work)
                        .query(String.class)
                        .single())
                .isEqualTo("意见");
        travel.resubmit(work);
        assertThat(travel.openItem(work).row().stepName()).isEqualTo("形式审查");
        assertThat(travel.openItem(work).submissionRound()).isEqualTo(2);
    }

    @Test
    void returnsFromTheProvinceToTheLevelBelow() {
        long work = travel.submit(campaign, "620102-001");
        travel.recommend(work, 5);

        travel.decide(work, Outcome.RETURN_BELOW);

        assertThat(travel.statusOf(work)).isEqualTo("SUBMITTED");
        assertThat(travel.openItem(work).row().role()).isEqualTo(Role.LEADER);
    }

    @Test
    void offersAReturnToTheLevelBelowOnlyWhereThereIsOne() {
        long work = travel.submit(campaign, "620200-001");
        assertThat(desk.outcomes(travel.openItem(work).row())).doesNotContain(Outcome.RETURN_BELOW);
        travel.recommend(work, 1);
        assertThat(desk.outcomes(travel.openItem(work).row())).doesNotContain(Outcome.RETURN_BELOW);
        travel.recommend(work, 1);
        assertThat(desk.outcomes(travel.openItem(work).row())).contains(Outcome.RETURN_BELOW);
    }

    @Test
    void offersReturnsToNamedLevelsOnlyWhereTheBranchHasThemAndTheyAreNotTheStepBelow() {
        long full = travel.submit(campaign, "620102-001");
        travel.recommend(full, 2);
        assertThat(desk.outcomes(travel.openItem(full).row()))
                .containsExactly(Outcome.RECOMMEND, Outcome.RETURN_TO_AUTHOR, Outcome.RETURN_BELOW, Outcome.REJECT);
        travel.recommend(full, 1);
        assertThat(desk.outcomes(travel.openItem(full).row()))
                .contains(Outcome.RETURN_TO_GRASSROOTS)
                .doesNotContain(Outcome.RETURN_TO_COUNTY, Outcome.RETURN_TO_CITY, Outcome.TAKE_BACK);
        travel.recommend(full, 2);
        assertThat(desk.outcomes(travel.openItem(full).row()))
                .contains(Outcome.RETURN_TO_CITY, Outcome.RETURN_TO_COUNTY, Outcome.RETURN_TO_GRASSROOTS);
        long jiayuguan = travel.submit(campaign, "620200-001");
        travel.recommend(jiayuguan, 4);
        assertThat(desk.outcomes(travel.openItem(jiayuguan).row()))
                .contains(Outcome.RETURN_TO_CITY, Outcome.RETURN_TO_GRASSROOTS)
                .doesNotContain(Outcome.RETURN_TO_COUNTY);
    }

    @Test
    void returnsFromTheProvinceToTheGrassrootsUnionInOneStepAndComesUpAgain() {
        long work = travel.submit(campaign, "620102-001");
        travel.recommend(work, 5);

        travel.decide(work, Outcome.RETURN_TO_GRASSROOTS);

        assertThat(travel.statusOf(work)).isEqualTo("SUBMITTED");
        assertThat(travel.openItem(work).row().stepName()).isEqualTo("基层审核推荐");
        travel.recommend(work, 5);
        assertThat(travel.statusOf(work)).isEqualTo("RECEIVED");
    }

    @Test
    void refusesAReturnThatTheTaskDoesNotOffer() {
        long work = travel.submit(campaign, "620102-001");
        travel.recommend(work, 2);
        InboxItem item = travel.openItem(work);

        for (Outcome outcome : List.of(Outcome.RETURN_TO_CITY, Outcome.RETURN_TO_GRASSROOTS, Outcome.TAKE_BACK)) {
            assertThatThrownBy(() -> desk.decide(
                            travel.holderOf(item), item.row().id(), new ReviewDecision(outcome, "理由", null)))
                    .isInstanceOf(DecisionInvalid.class);
        }
        assertThat(travel.openItem(work).row().id()).isEqualTo(item.row().id());
    }

    @Test
    void endsARejectedWork() {
        long work = travel.submit(campaign, "620102-001");
        travel.recommend(work, 2);

        travel.decide(work, Outcome.REJECT);

        assertThat(travel.statusOf(work)).isEqualTo("NOT_RECOMMENDED");
        assertThat(travel.openItems(work)).isEmpty();
    }

    @Test
    void refusesWhoeverDoesNotHoldTheTasksDuty() {
        long work = travel.submit(campaign, "620102-001");
        long item = travel.openItem(work).row().id();

        for (Actor outsider : List.of(
                travel.official(Role.HANDLER, "620102-002"),
                travel.official(Role.LEADER, "620100"),
                travel.official(Role.HANDLER, "620102"),
                travel.official(Role.RECEIVING_DESK, "620000"),
                Actor.SYSTEM)) {
            assertThatThrownBy(() -> desk.decide(outsider, item, RECOMMEND)).isInstanceOf(NotYourDuty.class);
        }
        assertThat(travel.openItem(work).row().id()).isEqualTo(item);
    }

    @Test
    void needsAnOpinionForEverythingButARecommendation() {
        long work = travel.submit(campaign, "620102-001");
        InboxItem item = travel.openItem(work);
        Actor holder = travel.holderOf(item);

        assertThatThrownBy(() -> desk.decide(holder, item.row().id(), new ReviewDecision(Outcome.REJECT, "  ", null)))
                .isInstanceOf(DecisionInvalid.class);
        assertThatThrownBy(() -> desk.decide(
                        holder, item.row().id(), new ReviewDecision(Outcome.REJECT, "长".repeat(2001), null)))
                .isInstanceOf(DecisionInvalid.class);
        assertThatThrownBy(() -> desk.decide(holder, item.row().id(), new ReviewDecision(Outcome.RECOMMEND, null, 0)))
                .isInstanceOf(DecisionInvalid.class);
        assertThat(decisions.of(work)).isEmpty();
    }

    @Test
    void letsOnlyOneOfTwoOfficialsDecide() throws Exception {
        long work = travel.submit(campaign, "620102-001");
        InboxItem item = travel.openItem(work);
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Refusal>> results = both.invokeAll(List.of(
                    () -> race(start, travel.holderOf(item), item), () -> race(start, travel.holderOf(item), item)));

            assertThat(results)
                    .extracting(Future::get)
                    .filteredOn(refusal -> refusal != null)
                    .singleElement()
                    .isInstanceOf(TaskAlreadyDecided.class)
                    .extracting(Refusal::chinese)
                    .asString()
                    .contains("张三");
        } finally {
            both.shutdown();
        }
        assertThat(decisions.of(work)).hasSize(1);
        assertThat(travel.openItems(work)).hasSize(1);
    }

    @Test
    void tellsWhoComesLaterWhatWasDecidedInTheWordsOfTheDesk() {
        long work = travel.submit(campaign, "620102-001");
        List<String> told = new ArrayList<>();

        for (int step = 0; step < 6; step++) {
            InboxItem item = travel.openItem(work);
            travel.recommend(work, 1);
            assertThatThrownBy(
                            () -> desk.decide(travel.holderOf(item), item.row().id(), RECOMMEND))
                    .isInstanceOfSatisfying(TaskAlreadyDecided.class, late -> {
                        told.add(late.chinese().replaceAll(".*（(.*)）.*", "$1"));
                        assertThat(late.english()).doesNotContainPattern("[（，]");
                    });
        }

        assertThat(told).containsExactly("审查通过", "推荐上报", "推荐上报", "推荐上报", "同意上报", "受理");
    }

    private Refusal race(CyclicBarrier start, Actor actor, InboxItem item) throws Exception {
        start.await();
        try {
            desk.decide(actor, item.row().id(), RECOMMEND);
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    @Test
    void previewsWithoutWritingAnything() {
        long work = travel.submit(campaign, "620102-001");
        InboxItem item = travel.openItem(work);
        Actor official = travel.holderOf(item);

        assertThat(desk.preview(official, List.of(item.row().id()), RECOMMEND))
                .singleElement()
                .satisfies(preview -> {
                    assertThat(preview.isPossible()).isTrue();
                    assertThat(preview.next()).isNotNull();
                });
        assertThat(desk.preview(
                        new Actor(1L, "x", "旁人", List.of()), List.of(item.row().id()), RECOMMEND))
                .extracting(DecisionPreview::refusal)
                .singleElement()
                .isInstanceOf(NotYourDuty.class);

        assertThat(travel.openItem(work).row().id()).isEqualTo(item.row().id());
        assertThat(decisions.of(work)).isEmpty();
    }

    @Test
    void leavesEverythingAsItWasWhenTheEngineFails() {
        long work = travel.submit(campaign, "620102-001");
        InboxItem item = travel.openItem(work);
        jdbc.sql("update inbox_item set task_id = concat('lost-', id) where id = ?")
                .param(item.row().id())
                .update();

        assertThatThrownBy(() -> desk.decide(travel.holderOf(item), item.row().id(), RECOMMEND))
                .isInstanceOf(RuntimeException.class);

        assertThat(travel.openItem(work).row().state()).isEqualTo(InboxState.OPEN);
        assertThat(decisions.of(work)).isEmpty();
        assertThat(audit.of("work", work)).isEmpty();
        assertThat(travel.statusOf(work)).isEqualTo("SUBMITTED");
        jdbc.sql("update inbox_item set task_id = ? where id = ?")
                .params(item.taskId(), item.row().id())
                .update();
    }

    @Test
    void decidesSeveralWithAResultForEach() {
        long first = travel.submit(campaign, "620102-001");
        long second = travel.submit(campaign, "620102-002");
        InboxItem mine = travel.openItem(first);
        InboxItem foreign = travel.openItem(second);

        List<DecisionResult> results = desk.decideMany(
                travel.holderOf(mine), List.of(mine.row().id(), foreign.row().id(), -1L), RECOMMEND);

        assertThat(results).extracting(DecisionResult::isTaken).containsExactly(true, false, false);
        assertThat(results.get(1).refusal()).isInstanceOf(NotYourDuty.class);
        assertThat(results.get(2).refusal()).isInstanceOf(TaskNotFound.class);
        assertThat(travel.openItem(second).row().id()).isEqualTo(foreign.row().id());
    }

    @Test
    void closesTheTaskOfAWithdrawnWork() {
        long work = travel.submit(campaign, "620102-001");
        travel.recommend(work, 2);
        InboxItem item = travel.openItem(work);

        travel.withdraw(work);

        assertThat(travel.openItems(work)).isEmpty();
        assertThatThrownBy(() -> desk.decide(travel.holderOf(item), item.row().id(), RECOMMEND))
                .isInstanceOf(TaskAlreadyDecided.class);
    }
}
