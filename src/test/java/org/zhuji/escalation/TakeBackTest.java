package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CutoffPassed;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.Tasks;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.ZhujiTest;

/** 撤回 by the one who recommended: only one's own, only the last, only while nobody has touched the next step. */
@ZhujiTest
class TakeBackTest {

    @Autowired
    private Travel travel;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Tasks items;

    @Autowired
    private AuditLog audit;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

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
    void leadsBackFromEveryStepToTheOneBefore() {
        long work = travel.submit(campaign, "620102-001");

        for (int step = 0; step < 5; step++) {
            InboxItem mine = recommended(work);
            String name = mine.row().stepName();

            takeBack(mine);

            assertThat(travel.openItems(work))
                    .singleElement()
                    .satisfies(again -> assertThat(again.row().stepName()).isEqualTo(name));
            assertThat(travel.statusOf(work)).isEqualTo("SUBMITTED");
            travel.recommend(work, 1);
        }
        assertThat(travel.statusOf(work)).isEqualTo("AT_PROVINCE");
        assertThat(WrongCounters.in(jdbc)).isEmpty();
    }

    @Test
    void leadsBackPastLevelsThatTheBranchLacks() {
        long direct = travel.submit(campaign, "62-Z01");
        travel.recommend(direct, 1);
        InboxItem mine = recommended(direct);
        assertThat(travel.statusOf(direct)).isEqualTo("AT_PROVINCE");

        takeBack(mine);

        assertThat(travel.statusOf(direct)).isEqualTo("SUBMITTED");
        assertThat(travel.openItem(direct).row().stepName()).isEqualTo("基层审核推荐");
    }

    @Test
    void keepsTheDecisionAndWritesItsWithdrawalAfterIt() {
        long work = travel.submit(campaign, "620102-001");
        travel.recommend(work, 1);
        InboxItem mine = recommended(work);
        InboxItem next = travel.openItem(work);

        takeBack(mine);

        assertThat(decisions.of(work))
                .extracting(Decisions.Taken::outcome)
                .containsExactly(Verb.PASS, Verb.RECOMMEND, Verb.TAKE_BACK);
        assertThat(audit.of("work", work)).extracting(AuditRow::verb).containsExactly("pass", "recommend", "takeBack");
        assertThat(items.get(mine.row().id()).row().state()).isEqualTo(InboxState.DONE);
        assertThat(items.get(next.row().id()).row().state()).isEqualTo(InboxState.CLOSED);
        assertThat(recommendation(work, next)).isEqualTo("WITHDRAWN");
        assertThat(recommendation(work, mine)).isEqualTo("PENDING");
        assertThatThrownBy(() -> desk.decide(
                        travel.holderOf(next), next.row().id(), new ReviewDecision(Outcome.RECOMMEND, null, null)))
                .isInstanceOf(TaskAlreadyDecided.class);
    }

    @Test
    void isRefusedOnceTheNextStepIsOpenedClaimedOrHandedOn() {
        for (String touch :
                new String[] {"opened_at = arrived_at", "claimed_by = 1, claimed_until = arrived_at", "assignee_id = 1"
                }) {
            long work = travel.submit(campaign, "620102-001");
            InboxItem mine = recommended(work);
            InboxItem next = travel.openItem(work);
            jdbc.sql("update inbox_item set " + touch + " where id = ?")
                    .param(next.row().id())
                    .update();

            assertThat(desk.mayTakeBack(actor(mine), mine.row())).isFalse();
            assertThatThrownBy(() -> takeBack(mine))
                    .isInstanceOf(TakeBackRefused.class)
                    .hasMessageContaining(next.row().stepName());
            assertThat(travel.openItem(work).row().id()).isEqualTo(next.row().id());
        }
    }

    @Test
    void isRefusedToEverybodyElse() {
        long work = travel.submit(campaign, "620102-001");
        InboxItem mine = recommended(work);
        Actor colleague = travel.official(Role.HANDLER, "620102-001");
        Actor above = travel.official(Role.HANDLER, "620102");

        assertThat(desk.mayTakeBack(colleague, mine.row())).isFalse();
        for (Actor other : new Actor[] {colleague, above, Actor.SYSTEM}) {
            assertThatThrownBy(() -> desk.takeBack(other, mine.row().id())).isInstanceOf(NotYourDuty.class);
        }
        Actor without = new Actor(actor(mine).personId(), "x", "张三", java.util.List.of());
        assertThatThrownBy(() -> desk.takeBack(without, mine.row().id())).isInstanceOf(NotYourDuty.class);
    }

    @Test
    void isRefusedForReturnsForOlderDecisionsTwiceAndWhenTheWayIsOver() {
        long returned = travel.submit(campaign, "620102-001");
        InboxItem toAuthor = travel.openItem(returned);
        travel.decide(returned, Outcome.RETURN_TO_AUTHOR);
        refuses(items.get(toAuthor.row().id()), "只有推荐");

        long further = travel.submit(campaign, "620102-001");
        InboxItem old = recommended(further);
        travel.recommend(further, 1);
        refuses(old, "新的办理意见");

        long twice = travel.submit(campaign, "620102-001");
        InboxItem mine = recommended(twice);
        takeBack(mine);
        refuses(mine, "已撤回过");

        long withdrawn = travel.submit(campaign, "620102-001");
        InboxItem gone = recommended(withdrawn);
        travel.withdraw(withdrawn);
        refuses(gone, "不在推荐途中");

        long received = travel.submit(campaign, "62-Z01");
        travel.recommend(received, 2);
        refuses(recommended(received), "不在推荐途中");
    }

    @Test
    void isRefusedAfterTheCutoff() {
        long work = travel.submit(campaign, "62-Z01");
        travel.recommend(work, 1);
        InboxItem mine = recommended(work);
        clock.moveTo(campaigns.get(campaign).definition().dates().cutoffAt());

        assertThatThrownBy(() -> takeBack(mine)).isInstanceOf(CutoffPassed.class);

        assertThat(travel.statusOf(work)).isEqualTo("AT_PROVINCE");
    }

    private InboxItem recommended(long work) {
        InboxItem item = travel.openItem(work);
        travel.recommend(work, 1);
        return items.get(item.row().id());
    }

    private Actor actor(InboxItem item) {
        return travel.holderOf(item);
    }

    private void takeBack(InboxItem decided) {
        desk.takeBack(actor(decided), decided.row().id());
    }

    private void refuses(InboxItem decided, String because) {
        assertThatThrownBy(() -> takeBack(decided))
                .isInstanceOf(TakeBackRefused.class)
                .hasMessageContaining(because);
    }

    private String recommendation(long work, InboxItem item) {
        return jdbc.sql("select state from recommendation where work_id = ? and union_id = ?")
                .params(work, item.row().unionId())
                .query(String.class)
                .single();
    }
}
