package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.engine.Engine;
import org.zhuji.health.InvariantCheck;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.Tasks;
import org.zhuji.shared.BusinessClock;
import org.zhuji.shared.Refusal;
import org.zhuji.testing.ZhujiTest;

/**
 * Random sequences of deciding, returning in every way, taking back, withdrawing, resubmitting and the cutoff: no task is
 * lost or doubled, no instance is stuck. The seed stands in every failure; {@code -Dzhuji.rounds} runs more.
 */
@ZhujiTest
class OperationsPropertyTest {

    private static final int ROUNDS = Integer.getInteger("zhuji.rounds", 12);
    private static final int STEPS = 14;
    private static final List<String> UNIONS = List.of("620102-001", "620200-001", "62-Z01", "620102");

    @Autowired
    private Travel travel;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Tasks items;

    @Autowired
    private Courses courses;

    @Autowired
    private Engine engine;

    @Autowired
    private CollectionCutoff cutoff;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private InvariantCheck invariants;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void noTaskIsLostOrDoubledAndNothingIsStuck() {
        Set<String> foreign = new HashSet<>(invariants.violations());
        Set<String> seen = new HashSet<>();
        Instant before = clock.instant();
        long campaign = travel.campaign();
        List<Long> works = new ArrayList<>();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            long work = travel.submit(campaign, UNIONS.get(random.nextInt(UNIONS.size())));
            works.add(work);
            for (int step = 0; step < STEPS; step++) {
                seen.add(operate(random, work));
                assertOnePlace(work, "seed " + seed + ", step " + step);
            }
        }

        try {
            clock.moveTo(campaigns.get(campaign).definition().dates().cutoffAt());
            for (int batch = 0; batch < 20 && !cutoff.closeNextBatch(campaign); batch++) {
                assertThat(batch).isLessThan(19);
            }
            works.forEach(work -> assertOnePlace(work, "after the cutoff, work " + work));
        } finally {
            clock.moveTo(before);
        }

        assertThat(invariants.violations()).isSubsetOf(foreign);
        assertThat(WrongCounters.in(jdbc)).isEmpty();
        assertThat(seen).contains("RECOMMEND", "RETURN_TO_AUTHOR", "RETURN_BELOW", "take back", "resubmit");
    }

    /** @return what was done, or what refused it */
    private String operate(Random random, long work) {
        try {
            List<InboxItem> open = travel.openItems(work);
            if (open.isEmpty()) {
                return withoutTask(random, work);
            }
            return switch (random.nextInt(10)) {
                case 0, 1 -> takeBack(work);
                case 2 -> random.nextInt(6) == 0 ? withdraw(work) : "nothing";
                default -> decide(random, open.get(0));
            };
        } catch (Refusal refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    private String withoutTask(Random random, long work) {
        if (travel.statusOf(work).equals("RETURNED") && random.nextInt(8) > 0) {
            travel.resubmit(work);
            return "resubmit";
        }
        return takeBack(work);
    }

    private String withdraw(long work) {
        travel.withdraw(work);
        return "withdraw";
    }

    private String decide(Random random, InboxItem item) {
        List<Outcome> offered = desk.outcomes(item.row());
        boolean goesOn = random.nextInt(10) < 6;
        Outcome outcome = goesOn ? Outcome.RECOMMEND : offered.get(random.nextInt(offered.size()));
        if (outcome == Outcome.REJECT && random.nextInt(4) > 0) {
            outcome = Outcome.RETURN_TO_AUTHOR;
        }
        desk.decide(travel.holderOf(item), item.row().id(), new ReviewDecision(outcome, "意见", null));
        return outcome.name();
    }

    /** Whoever decided last tries; after somebody else's act this must be refused. */
    private String takeBack(long work) {
        InboxItem decided = items.of("work", work).stream()
                .filter(item -> item.row().state() == InboxState.DONE)
                .reduce((older, newer) -> newer)
                .orElse(null);
        if (decided == null) {
            return "nothing";
        }
        boolean promised = desk.mayTakeBack(travel.holderOf(decided), decided.row());
        try {
            desk.takeBack(travel.holderOf(decided), decided.row().id());
        } catch (TakeBackRefused refused) {
            assertThat(promised).as(refused.getMessage()).isFalse();
            throw refused;
        }
        assertThat(decided.row().decided()).isIn(Verb.PASS, Verb.RECOMMEND, Verb.AGREE);
        return "take back";
    }

    private void assertOnePlace(long work, String when) {
        Course course = courses.find(work).orElseThrow();
        List<String> places = engine.activeElements(course.instanceId()).stream()
                .filter(place -> !place.equals(course.instanceId()))
                .toList();
        List<InboxItem> live = items.of("work", work).stream()
                .filter(item ->
                        item.row().state() != InboxState.DONE && item.row().state() != InboxState.CLOSED)
                .toList();
        String status = travel.statusOf(work);
        switch (status) {
            case "SUBMITTED", "AT_PROVINCE" -> {
                assertThat(live).as(when).hasSize(1);
                assertThat(places).as(when).containsExactly(live.get(0).elementId());
            }
            case "RETURNED" -> {
                assertThat(live).as(when).isEmpty();
                assertThat(places).as(when).containsExactly("correction");
            }
            default -> {
                assertThat(live).as(when + " " + status).isEmpty();
                assertThat(places).as(when + " " + status).isEmpty();
                assertThat(course.live()).as(when + " " + status).isFalse();
            }
        }
    }
}
