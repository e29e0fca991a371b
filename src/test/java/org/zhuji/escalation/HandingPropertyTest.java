package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.health.InvariantCheck;
import org.zhuji.inbox.Delegation;
import org.zhuji.inbox.Handing;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.NewSubstitution;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.Substitution;
import org.zhuji.inbox.Substitutions;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;
import org.zhuji.shared.BusinessClock;
import org.zhuji.shared.Refusal;
import org.zhuji.testing.ZhujiTest;

/** Whatever is handed, delegated, lent, decided and taken away in whatever order: no task is lost, doubled or stuck. */
@ZhujiTest
class HandingPropertyTest {

    private static final String UNION = "62-Z01";
    private static final int STEPS = 120;

    @Autowired
    private Travel travel;

    @Autowired
    private Colleague colleague;

    @Autowired
    private Handing handing;

    @Autowired
    private Delegation delegation;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Inbox inbox;

    @Autowired
    private InvariantCheck check;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final List<Actor> people = new ArrayList<>();
    private final List<Long> works = new ArrayList<>();
    private long campaign;
    private int done;
    private Actor anchor;

    @AfterEach
    void endSubstitutions() {
        jdbc.sql("update substitution set ended_at = from_at where ended_at is null")
                .update();
    }

    @ParameterizedTest
    @ValueSource(longs = {20190831, 7, 4046})
    void noTaskIsLostDoubledOrStuck(long seed) {
        Random random = new Random(seed);
        campaign = travel.campaign();
        anchor = colleague.named("常在", Role.HANDLER, UNION);
        people.add(anchor);
        for (int i = 0; i < 5; i++) {
            people.add(colleague.named("人" + i, Role.HANDLER, UNION));
        }

        for (int step = 0; step < STEPS; step++) {
            try {
                act(random);
                done++;
            } catch (Refusal refused) {
                // random people ask for what they may not have; a refusal changes nothing
                assertThat(refused.chinese()).isNotBlank();
            }
            everyWorkIsInOneList();
        }

        assertThat(done).isGreaterThan(STEPS / 4);
        assertThat(WrongCounters.in(jdbc)).isEmpty();
        assertThat(check.violations().stream()
                        .filter(line -> line.startsWith("I1") || line.startsWith("I7"))
                        .filter(line -> line.contains("名下") || line.contains("回到") || line.startsWith("I7")))
                .isEmpty();
        nothingIsStuck();
    }

    private void act(Random random) {
        if (works.isEmpty() || random.nextInt(8) == 0) {
            works.add(travel.submit(campaign, UNION));
            return;
        }
        Actor one = any(random);
        Actor other = any(random);
        long task = travel.openItems(works.get(random.nextInt(works.size()))).stream()
                .findFirst()
                .map(item -> item.row().id())
                .orElse(-1L);
        switch (random.nextInt(13)) {
            case 0, 1, 2 -> handing.handOver(one, task, other.personId(), "转");
            case 3 -> handing.giveBack(one, task, "退");
            case 4, 5 -> delegation.delegate(one, task, other.personId(), "请看");
            case 6 -> delegation.complete(one, task, "可以");
            case 7 -> delegation.callBack(one, task, "收回");
            case 8 -> desk.decide(one, task, new ReviewDecision(Outcome.RECOMMEND, null, null));
            case 9 -> changeStaff(random, one);
            case 10, 11 -> lend(one, other, random.nextBoolean());
            default ->
                substitutions.list(one).stream()
                        .filter(found -> found.endedAt() == null)
                        .map(Substitution::id)
                        .findFirst()
                        .ifPresent(id -> substitutions.end(one, id));
        }
    }

    private void changeStaff(Random random, Actor one) {
        if (one.personId().equals(anchor.personId())) {
            return;
        }
        if (one.duties().isEmpty()) {
            colleague.give(one.personId(), Role.HANDLER, UNION);
        } else if (random.nextInt(4) == 0) {
            colleague.disable(one);
            people.removeIf(person -> person.personId().equals(one.personId()));
            people.add(colleague.named("新", Role.HANDLER, UNION));
        } else {
            colleague.take(one, Role.HANDLER);
        }
    }

    private void lend(Actor one, Actor other, boolean present) {
        clock.moveTo(clock.instant().plusSeconds(1));
        substitutions.set(
                one,
                new NewSubstitution(
                        one.personId(),
                        other.personId(),
                        null,
                        clock.instant().plus(Duration.ofHours(2)),
                        present ? campaign : null,
                        null,
                        present,
                        "出差"));
    }

    private Actor any(Random random) {
        return colleague.now(people.get(random.nextInt(people.size())).personId());
    }

    private void everyWorkIsInOneList() {
        for (long work : works) {
            String status = travel.statusOf(work);
            boolean underWay = status.equals("SUBMITTED") || status.equals("AT_PROVINCE");
            assertThat(travel.openItems(work)).hasSize(underWay ? 1 : 0);
        }
        Set<Long> listed = new HashSet<>();
        for (Actor person : people) {
            Actor now = colleague.now(person.personId());
            List<Long> list = inbox.find(now, InboxFilter.todo(), null, 200).rows().stream()
                    .map(InboxRow::subjectId)
                    .toList();
            assertThat(list).doesNotHaveDuplicates();
            assertThat(inbox.openCount(now)).as(now.name()).isEqualTo(list.size());
            listed.addAll(list);
        }
        assertThat(listed).containsAll(works.stream().filter(this::isAtTheUnion).toList());
    }

    /** Everybody who was asked for an opinion gives it, everybody who holds a task decides it, until the province has it. */
    private void nothingIsStuck() {
        for (long work : works) {
            for (int round = 0; isAtTheUnion(work); round++) {
                assertThat(round).as("work " + work).isLessThan(3);
                decideWhoeverHasIt(work);
            }
            assertThat(travel.statusOf(work)).isEqualTo("AT_PROVINCE");
        }
    }

    private boolean isAtTheUnion(long work) {
        return travel.openItems(work).stream().anyMatch(item -> item.row().role() == Role.HANDLER);
    }

    private void decideWhoeverHasIt(long work) {
        InboxItem item = travel.openItem(work);
        if (item.holder().isDelegate()) {
            delegation.complete(
                    colleague.now(item.holder().personId()), item.row().id(), "可以");
        }
        Long alone = travel.openItem(work).holder().personId();
        Actor decider = colleague.now(alone == null ? anchor.personId() : alone);
        desk.decide(decider, item.row().id(), new ReviewDecision(Outcome.RECOMMEND, null, null));
    }
}
