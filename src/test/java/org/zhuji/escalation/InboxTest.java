package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.campaign.CampaignService;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.ListPlaceUnknown;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskNotFound;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.shared.Slice;
import org.zhuji.testing.ZhujiTest;

/** 待办 and 已办: whose they are, what they show, page by page. */
@ZhujiTest
class InboxTest {

    private static final String GRASSROOTS = "620102-001";
    private static final String NEIGHBOUR = "620102-002";
    private static final String COUNTY = "620102";

    @Autowired
    private Travel travel;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private JdbcClient jdbc;

    private long campaign;

    @BeforeEach
    void openCampaign() {
        campaign = travel.campaign();
    }

    @Test
    @Tag("REQ-24")
    void filtersByCampaignCategoryUnitAndText() {
        long mine = travel.submit(campaign, GRASSROOTS, "焊花𠮷😀", "photography");
        long video = travel.submit(campaign, GRASSROOTS, "百分之100%_!", "micro-video");
        long other = travel.submit(travel.campaign(), GRASSROOTS, "别的活动", "photography");
        long neighbour = travel.submit(campaign, NEIGHBOUR, "邻家", "photography");
        for (long work : List.of(mine, video, other, neighbour)) {
            travel.recommend(work, 2);
        }
        Actor county = travel.official(Role.HANDLER, COUNTY);

        assertThat(works(county, filter(campaign, null, null, null))).containsExactly(mine, video, neighbour);
        assertThat(works(county, filter(campaign, "photography", null, null))).containsExactly(mine, neighbour);
        assertThat(works(county, filter(campaign, null, path(NEIGHBOUR), null))).containsExactly(neighbour);
        assertThat(works(county, filter(campaign, null, path(COUNTY), null))).containsExactly(mine, video, neighbour);
        assertThat(works(county, filter(campaign, null, path("620200"), null))).isEmpty();
        assertThat(works(county, filter(campaign, null, null, "𠮷😀"))).containsExactly(mine);
        assertThat(works(county, filter(campaign, null, null, " 100%_! "))).containsExactly(video);
        assertThat(works(county, filter(campaign, null, null, "_"))).containsExactly(video);
        assertThat(works(county, filter(campaign, null, null, "何晓岚"))).containsExactly(mine, video, neighbour);
        assertThat(works(county, filter(campaign, "photography", path(COUNTY), "邻")))
                .containsExactly(neighbour);
        assertThat(works(county, filter(null, "photography", null, null))).contains(mine, other, neighbour);
    }

    @Test
    void turnsPagesWithoutAGapOrARepetition() {
        List<Long> submitted = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            submitted.add(travel.submit(campaign, GRASSROOTS));
        }
        // several in the same moment: the id decides then
        jdbc.sql("update inbox_item set arrived_at = (select min(i.arrived_at) from inbox_item i"
                        + " where i.campaign_id = :id) where campaign_id = :id and mod(id, 3) = 0")
                .param("id", campaign)
                .update();
        Actor handler = travel.official(Role.HANDLER, GRASSROOTS);

        List<Long> read = new ArrayList<>();
        String next = null;
        int pages = 0;
        do {
            Slice<InboxRow> page = inbox.find(handler, filter(campaign, null, null, null), next, 5);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(5);
            page.rows().forEach(row -> read.add(row.subjectId()));
            next = page.next();
            pages++;
        } while (next != null);

        assertThat(pages).isEqualTo(5);
        assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(submitted);
    }

    @Test
    void keepsItsPlaceWhileTasksComeAndGo() {
        List<Long> submitted = IntStream.range(0, 9)
                .mapToObj(i -> travel.submit(campaign, GRASSROOTS))
                .toList();
        Actor handler = travel.official(Role.HANDLER, GRASSROOTS);
        InboxFilter all = filter(campaign, null, null, null);

        Slice<InboxRow> first = inbox.find(handler, all, null, 4);
        travel.decide(submitted.get(1), Outcome.REJECT);
        travel.decide(submitted.get(3), Outcome.REJECT);
        long late = travel.submit(campaign, GRASSROOTS);
        Slice<InboxRow> second = inbox.find(handler, all, first.next(), 50);

        assertThat(subjects(first)).containsExactlyElementsOf(submitted.subList(0, 4));
        List<Long> rest = new ArrayList<>(submitted.subList(4, 9));
        rest.add(late);
        assertThat(subjects(second)).containsExactlyElementsOf(rest);
        assertThat(second.next()).isNull();
    }

    @Test
    void refusesAPlaceThatItDidNotGive() {
        Actor handler = travel.official(Role.HANDLER, GRASSROOTS);

        for (String place : List.of("x", "_", "2019-08-26T00:00:00Z_", "1_1", "2019-08-26T00:00:00Z_1_2", "' or 1=1")) {
            assertThatThrownBy(() -> inbox.find(handler, InboxFilter.todo(), place, 5))
                    .isInstanceOf(ListPlaceUnknown.class);
        }
    }

    @Test
    void listsAsDoneOnlyWhatOneDecidedOneself() {
        Actor one = person(910_001, GRASSROOTS);
        Actor colleague = person(910_002, GRASSROOTS);
        long first = travel.submit(campaign, GRASSROOTS);
        long second = travel.submit(campaign, GRASSROOTS);
        long third = travel.submit(campaign, GRASSROOTS);
        decide(one, first, Outcome.RECOMMEND);
        decide(colleague, second, Outcome.REJECT);
        decide(one, third, Outcome.REJECT);

        assertThat(works(one, done())).containsExactly(third, first);
        assertThat(works(colleague, done())).containsExactly(second);
        assertThat(works(person(910_003, GRASSROOTS), done())).isEmpty();
        assertThat(works(Actor.SYSTEM, done())).isEmpty();
        InboxRow row = inbox.find(one, done(), null, 1).rows().get(0);
        assertThat(row.state()).isEqualTo(InboxState.DONE);
        assertThat(row.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(row.doneBy()).isEqualTo(one.name());
        String next = inbox.find(one, done(), null, 1).next();
        assertThat(subjects(inbox.find(one, done(), next, 1))).containsExactly(first);
        assertThat(works(one, filter(campaign, null, null, null)))
                .as("the next task of a work of the same union")
                .containsExactly(first);
    }

    @Test
    void showsBothDutiesOfOnePersonInTheOrderOfArrival() {
        long here = travel.submit(campaign, GRASSROOTS);
        long there = travel.submit(campaign, "620200-001");
        long again = travel.submit(campaign, GRASSROOTS);
        Actor both = travel.official(Role.HANDLER, GRASSROOTS, "620200-001", GRASSROOTS);

        assertThat(works(both, filter(campaign, null, null, null))).containsExactly(here, there, again);
        assertThat(inbox.openCount(both))
                .isEqualTo(inbox.openCount(travel.official(Role.HANDLER, GRASSROOTS))
                        + inbox.openCount(travel.official(Role.HANDLER, "620200-001")));
        assertThat(subjects(inbox.find(both, filter(campaign, null, null, null), null, 2)))
                .containsExactly(here, there);
    }

    @Test
    void showsAStrangerNothing() {
        long work = travel.submit(campaign, GRASSROOTS);
        long item = travel.openItem(work).row().id();
        List<Actor> strangers = List.of(
                travel.official(Role.HANDLER, NEIGHBOUR),
                travel.official(Role.HANDLER, "620200"),
                travel.official(Role.WORKER, GRASSROOTS),
                travel.official(Role.JUDGE, "620000"),
                new Actor(910_009L, "niemand", "无职责", List.of()));

        for (Actor stranger : strangers) {
            assertThat(works(stranger, filter(campaign, null, null, null))).isEmpty();
            assertThatThrownBy(() -> inbox.get(stranger, item)).isInstanceOf(NotYourDuty.class);
        }
        assertThat(inbox.openCount(strangers.get(4))).isZero();
        assertThatThrownBy(() -> inbox.get(strangers.get(0), -1)).isInstanceOf(TaskNotFound.class);
    }

    @Test
    void letsThoseAboveLookAtATaskWithoutListingIt() {
        long work = travel.submit(campaign, GRASSROOTS);
        long item = travel.openItem(work).row().id();

        for (Actor above : List.of(
                travel.official(Role.HANDLER, COUNTY),
                travel.official(Role.LEADER, "620100"),
                travel.official(Role.ORGANISER, "620000"))) {
            assertThat(inbox.get(above, item).subjectId()).isEqualTo(work);
            assertThat(works(above, filter(campaign, null, null, null))).isEmpty();
        }
        assertThat(inbox.get(travel.official(Role.HANDLER, GRASSROOTS), item).subjectId())
                .isEqualTo(work);
    }

    @Test
    void countsWhatIsOpenAfterWhateverWasDecided() {
        Random random = new Random(20190831);
        List<String> unions = List.of(GRASSROOTS, NEIGHBOUR, "620200-001", "62-C01-001", "62-Z01");
        List<Long> works = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            if (works.isEmpty() || random.nextInt(4) == 0) {
                works.add(travel.submit(campaign, unions.get(random.nextInt(unions.size()))));
            } else {
                anyStep(random, works.get(random.nextInt(works.size())));
            }
        }

        assertThat(WrongCounters.in(jdbc)).isEmpty();
        for (String union : List.of(GRASSROOTS, NEIGHBOUR, COUNTY, "620100", "620200", "620000")) {
            for (Role role : List.of(Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK)) {
                assertThat(inbox.openCount(travel.official(role, union)))
                        .as(union + " " + role)
                        .isEqualTo(open(travel.union(union).id(), role));
            }
        }
    }

    private void anyStep(Random random, long work) {
        switch (travel.statusOf(work)) {
            case "RETURNED" -> {
                if (random.nextBoolean()) {
                    travel.resubmit(work);
                } else {
                    travel.withdraw(work);
                }
            }
            case "SUBMITTED", "AT_PROVINCE" -> {
                List<Outcome> offered = desk.outcomes(travel.openItem(work).row());
                int choice = random.nextInt(offered.size() + 6);
                travel.decide(work, choice < offered.size() ? offered.get(choice) : Outcome.RECOMMEND);
            }
            default -> assertThat(travel.openItems(work)).isEmpty();
        }
    }

    private long open(long unionId, Role role) {
        return jdbc.sql("select count(*) from inbox_item where holder = ? and state = 'OPEN'")
                .param(role.name() + "@" + unionId)
                .query(Long.class)
                .single();
    }

    private void decide(Actor actor, long work, Outcome outcome) {
        desk.decide(actor, travel.openItem(work).row().id(), new ReviewDecision(outcome, "意见", null));
    }

    private Actor person(long id, String unionCode) {
        return new Actor(
                id,
                "p" + id,
                "经办" + id,
                travel.official(Role.HANDLER, unionCode).duties());
    }

    private List<Long> works(Actor actor, InboxFilter filter) {
        return subjects(inbox.find(actor, filter, null, 200));
    }

    private static List<Long> subjects(Slice<InboxRow> page) {
        return page.rows().stream().map(InboxRow::subjectId).toList();
    }

    private String path(String unionCode) {
        return travel.union(unionCode).path();
    }

    private InboxFilter done() {
        return InboxFilter.done().ofCampaign(campaign);
    }

    private InboxFilter filter(Long campaignId, String category, String unionPath, String text) {
        return InboxFilter.todo()
                .ofCampaign(campaignId)
                .inCategory(category, campaigns.all())
                .fromUnions(unionPath)
                .withText(text);
    }
}
