package org.zhuji.escalation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;
import org.zhuji.shared.Refusal;

/** Many officials of the same duties over one queue of works, all at once, until nothing is left to decide. */
@Component
public class Crowd {

    private static final String UNION = "62-Z01";
    private static final int PAGE = 20;

    private final Travel travel;
    private final Inbox inbox;
    private final ReviewDesk desk;
    private final JdbcClient jdbc;

    Crowd(Travel travel, Inbox inbox, ReviewDesk desk, JdbcClient jdbc) {
        this.travel = travel;
        this.inbox = inbox;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /**
     * @param taken decisions that were taken; @param refused those that came too late
     * @param wrongCounters what was seen wrong in the counters while decisions were committed
     */
    public record Outcomes(long campaignId, int taken, int refused, Set<String> wrongCounters) {}

    public Outcomes approve(int works, int approvers) throws InterruptedException, ExecutionException {
        long campaign = travel.campaign();
        for (int i = 0; i < works; i++) {
            travel.submit(campaign, UNION);
        }
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(approvers + 1);
        try {
            Future<Set<String>> watched = threads.submit(() -> watch(isOver));
            List<Callable<int[]>> people = new ArrayList<>();
            for (int i = 0; i < approvers; i++) {
                int number = i;
                people.add(() -> work(official(number), campaign, new Random(number)));
            }
            int taken = 0;
            int refused = 0;
            for (Future<int[]> done : threads.invokeAll(people)) {
                taken += done.get()[0];
                refused += done.get()[1];
            }
            isOver.set(true);
            return new Outcomes(campaign, taken, refused, watched.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private int[] work(Actor official, long campaign, Random random) {
        int taken = 0;
        int refused = 0;
        List<InboxRow> open = open(official, campaign);
        while (!open.isEmpty()) {
            InboxRow row = open.get(random.nextInt(open.size()));
            try {
                desk.decide(official, row.id(), new ReviewDecision(Outcome.RECOMMEND, "同意", null));
                taken++;
            } catch (Refusal late) {
                refused++;
            }
            open = open(official, campaign);
        }
        return new int[] {taken, refused};
    }

    private List<InboxRow> open(Actor official, long campaign) {
        return inbox.find(official, InboxFilter.todo().ofCampaign(campaign), null, PAGE)
                .rows();
    }

    /** One statement sees one moment: the counters have to be right at every one of them. */
    private Set<String> watch(AtomicBoolean isOver) {
        Set<String> wrong = new LinkedHashSet<>();
        do {
            wrong.addAll(WrongCounters.in(jdbc));
        } while (!isOver.get());
        return wrong;
    }

    private Actor official(int number) {
        Duty handler = duty(Role.HANDLER, UNION);
        Duty receiving = duty(Role.RECEIVING_DESK, "620000");
        return new Actor(950_000L + number, "crowd" + number, "众" + number, List.of(handler, receiving));
    }

    private Duty duty(Role role, String unionCode) {
        var union = travel.union(unionCode);
        return new Duty(union.id() * 100 + role.ordinal(), role, union.id(), union.name(), union.path());
    }
}
