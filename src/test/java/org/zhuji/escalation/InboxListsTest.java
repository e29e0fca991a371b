package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.campaign.CampaignService;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxCount;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxFilter.Due;
import org.zhuji.inbox.InboxNeighbours;
import org.zhuji.inbox.InboxOrder;
import org.zhuji.inbox.InboxPage;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.ListColumns;
import org.zhuji.inbox.ListColumns.Column;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.SavedFilter;
import org.zhuji.inbox.SavedFilterRefused;
import org.zhuji.inbox.SavedFilters;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.testing.ZhujiTest;

/** How many, what stands beside, what was kept: the lists of an official beyond their pages. */
@ZhujiTest
class InboxListsTest {

    private static final String GRASSROOTS = "620102-001";
    private static final String NEIGHBOUR = "620102-002";

    @Autowired
    private Travel travel;

    @Autowired
    private Inbox inbox;

    @Autowired
    private SavedFilters filters;

    @Autowired
    private ListColumns columns;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private long campaign;
    private Actor handler;

    @BeforeEach
    void openCampaign() {
        campaign = travel.campaign();
        handler = travel.official(Role.HANDLER, GRASSROOTS);
    }

    @AfterEach
    void removePlanted() {
        jdbc.sql("delete from inbox_item where step_name = 'planted'").update();
    }

    @Test
    void countsFromTheCountersWhatTheListHas() {
        travel.submit(campaign, GRASSROOTS, "一", "photography");
        travel.submit(campaign, GRASSROOTS, "二", "photography");
        travel.submit(campaign, GRASSROOTS, "三", "micro-video");
        InboxFilter mine = InboxFilter.todo().ofCampaign(campaign);

        assertThat(inbox.count(handler, InboxFilter.todo())).isEqualTo(new InboxCount(inbox.openCount(handler), true));
        assertThat(inbox.count(handler, mine)).isEqualTo(new InboxCount(3, true));
        assertThat(inbox.count(handler, mine.inCategory("photography", campaigns.all())))
                .isEqualTo(new InboxCount(2, true));
        assertThat(inbox.count(handler, mine.withText("二"))).isEqualTo(new InboxCount(1, true));
        assertThat(inbox.count(handler, mine.fromUnions(travel.union(NEIGHBOUR).path())))
                .isEqualTo(new InboxCount(0, true));
        assertThat(inbox.count(Actor.SYSTEM, mine).number()).isZero();
    }

    @Test
    void findsWhatIsDueAndWhatIsLate() {
        long late = travel.submit(campaign, GRASSROOTS);
        long soon = travel.submit(campaign, GRASSROOTS);
        long later = travel.submit(campaign, GRASSROOTS);
        due(late, Duration.ofMinutes(-5));
        due(soon, Duration.ofDays(2));
        due(later, Duration.ofDays(5));
        InboxFilter mine = InboxFilter.todo().ofCampaign(campaign);

        assertThat(works(mine.due(Due.OVERDUE))).containsExactly(late);
        assertThat(works(mine.due(Due.SOON))).containsExactly(soon);
        assertThat(works(mine.by(InboxOrder.DUE))).containsExactly(late, soon, later);
        assertThat(inbox.count(handler, mine.due(Due.SOON))).isEqualTo(new InboxCount(1, true));
    }

    @Test
    void stopsLookingForAWordAndGoesOnWhenAsked() {
        long wanted = travel.submit(campaign, GRASSROOTS, "远处的焊花", "photography");
        jdbc.sql("update inbox_item set arrived_at = '2019-09-20 10:00:00' where subject_id = ?"
                        + " and subject_kind = 'work'")
                .param(wanted)
                .update();
        plant(25_000);
        InboxFilter word = InboxFilter.todo().withText("远处的焊花");

        InboxPage first = inbox.look(handler, word, null, 50);
        assertThat(first.rows()).isEmpty();
        assertThat(first.next()).isNotNull();
        assertThat(first.looked()).isBetween(19_000, 20_000);
        assertThat(inbox.count(handler, word).isExact()).isFalse();

        InboxPage second = inbox.look(handler, word, first.next(), 50);
        assertThat(second.rows()).extracting(InboxRow::subjectId).containsExactly(wanted);
        assertThat(second.next()).isNull();

        assertThat(inbox.count(handler, InboxFilter.todo().withText("种下").ofCampaign(campaign)))
                .isEqualTo(new InboxCount(500, false));
    }

    @Test
    void findsNeighboursAnywhereInTheList() {
        List<Long> items = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            items.add(travel.openItem(travel.submit(campaign, GRASSROOTS)).row().id());
        }
        InboxFilter mine = InboxFilter.todo().ofCampaign(campaign);
        InboxRow third = inbox.get(handler, items.get(2));

        InboxNeighbours found = inbox.around(handler, mine, third);
        assertThat(found.previousId()).isEqualTo(items.get(1));
        assertThat(found.nextId()).isEqualTo(items.get(3));
        assertThat(inbox.around(handler, mine, inbox.get(handler, items.get(0))).previousId())
                .isNull();
        assertThat(inbox.around(handler, mine, inbox.get(handler, items.get(6))).nextId())
                .isNull();
        assertThat(inbox.around(handler, InboxFilter.todo(), third).before().number())
                .isEqualTo(placeOf(third));

        travel.decide(third.subjectId(), Outcome.REJECT);
        InboxNeighbours afterwards = inbox.around(handler, mine, inbox.get(handler, third.id()));
        assertThat(afterwards.previousId()).isEqualTo(items.get(1));
        assertThat(afterwards.nextId()).isEqualTo(items.get(3));
    }

    @Test
    void showsWhatBecameOfTasksOnlyWhileTheyAreInTheList() {
        long own = travel.openItem(travel.submit(campaign, GRASSROOTS)).row().id();
        long foreign = travel.openItem(travel.submit(campaign, NEIGHBOUR)).row().id();

        assertThat(inbox.now(handler, List.of(own, foreign)).keySet()).containsExactly(own);
        assertThat(inbox.now(handler, List.of())).isEmpty();
    }

    @Test
    void keepsFiltersForOneselfAndForTheUnion() {
        Actor he = person(830_001, GRASSROOTS);
        Actor wang = person(830_002, GRASSROOTS);
        Actor stranger = person(830_003, NEIGHBOUR);
        long union = travel.union(GRASSROOTS).id();
        filters.save(he, InboxState.OPEN, " 本周摄影 ", "category=photography", null);
        filters.save(he, InboxState.OPEN, "到期", "due=soon", union);

        assertThat(names(he)).containsExactly("到期", "本周摄影");
        assertThat(names(wang)).containsExactly("到期");
        assertThat(names(stranger)).isEmpty();
        assertThat(filters.of(he, InboxState.DONE)).isEmpty();

        SavedFilter shared = filters.of(wang, InboxState.OPEN).get(0);
        assertThat(shared.isOwn()).isFalse();
        assertThat(shared.query()).isEqualTo("due=soon");
        assertThatThrownBy(() -> filters.delete(wang, shared.id())).isInstanceOf(NotYourDuty.class);
        filters.delete(he, shared.id());
        assertThat(names(wang)).isEmpty();
    }

    @Test
    void keepsNoFilterWithoutNameOrTwiceOrForAForeignUnion() {
        Actor he = person(830_004, GRASSROOTS);
        long foreign = travel.union(NEIGHBOUR).id();
        filters.save(he, InboxState.OPEN, "摄影", "category=photography", null);

        assertThatThrownBy(() -> filters.save(he, InboxState.OPEN, "摄影", "x", null))
                .isInstanceOf(SavedFilterRefused.class)
                .hasMessageContaining("摄影");
        assertThatThrownBy(() -> filters.save(he, InboxState.OPEN, " ", "x", null))
                .isInstanceOf(SavedFilterRefused.class);
        assertThatThrownBy(() -> filters.save(he, InboxState.OPEN, "邻", "x", foreign))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> filters.save(Actor.SYSTEM, InboxState.OPEN, "系统", "x", null))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 31; i++) {
                        filters.save(he, InboxState.OPEN, "第" + i, "x", null);
                    }
                })
                .isInstanceOf(SavedFilterRefused.class)
                .hasMessageContaining("最多");
    }

    @Test
    void remembersEachPersonsColumns() {
        Actor he = person(830_005, GRASSROOTS);
        assertThat(columns.of(he)).contains(Column.WHEN, Column.UNIT).doesNotContain(Column.ARRIVED);

        columns.choose(he, EnumSet.of(Column.ARRIVED));
        columns.choose(he, EnumSet.of(Column.ARRIVED));
        assertThat(columns.of(he)).isEqualTo(Set.of(Column.ARRIVED));

        columns.choose(he, Set.of());
        assertThat(columns.of(he)).isEmpty();
        assertThat(columns.of(person(830_006, GRASSROOTS))).contains(Column.WHEN);
    }

    private List<String> names(Actor actor) {
        return filters.of(actor, InboxState.OPEN).stream()
                .map(SavedFilter::name)
                .toList();
    }

    private Actor person(long id, String union) {
        return new Actor(
                id, "p" + id, "经办" + id, travel.official(Role.HANDLER, union).duties());
    }

    private List<Long> works(InboxFilter filter) {
        return inbox.find(handler, filter, null, 50).rows().stream()
                .map(InboxRow::subjectId)
                .toList();
    }

    private long placeOf(InboxRow row) {
        return jdbc.sql("select count(*) from inbox_item where holder = ? and state = 'OPEN'"
                        + " and (arrived_at < ? or arrived_at = ? and id < ?)")
                .params(
                        "HANDLER@" + row.unionId(),
                        Timestamp.from(row.arrivedAt()),
                        Timestamp.from(row.arrivedAt()),
                        row.id())
                .query(Long.class)
                .single();
    }

    private void due(long work, Duration fromNow) {
        Timestamp at = Timestamp.from(clock.instant().plus(fromNow));
        jdbc.sql("update inbox_item set due_at = ?, due_order = ? where subject_kind = 'work' and subject_id = ?")
                .params(at, at, work)
                .update();
    }

    private void plant(int number) {
        jdbc.sql(
                        "insert into inbox_item (task_id, element_id, step_name, desk, role_name, union_id, union_path, holder,"
                                + " subject_kind, subject_id, campaign_id, category_code, title, submission_round, state,"
                                + " arrived_at, due_order) select concat('planted-', x), 'x', 'planted', 'REVIEW', 'HANDLER', ?,"
                                + " ?, ?, 'work', 0, ?, 'photography', '种下', 1, 'OPEN', '2019-08-01 10:00:00',"
                                + " '2019-09-01 10:00:00' from system_range(1, " + number + ")")
                .params(
                        travel.union(GRASSROOTS).id(),
                        travel.union(GRASSROOTS).path(),
                        "HANDLER@" + travel.union(GRASSROOTS).id(),
                        campaign)
                .update();
    }
}
