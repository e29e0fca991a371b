package org.zhuji.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.Tasks;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.shared.BusinessClock;

/** The door for people at a screen: a decision takes effect some seconds after it was pressed, and can be undone till then. */
@Service
public class UndoDesk {

    private final ReviewDesk desk;
    private final DecisionTaking taking;
    private final PendingDecisions pending;
    private final Tasks items;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final Duration wait;

    /** @param seconds for which a decision can be undone; 0 decides at once */
    UndoDesk(
            ReviewDesk desk,
            DecisionTaking taking,
            PendingDecisions pending,
            Tasks items,
            BusinessClock clock,
            PlatformTransactionManager transactions,
            @Value("${zhuji.review.undo-seconds:10}") long seconds) {
        this.desk = desk;
        this.taking = taking;
        this.pending = pending;
        this.items = items;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.wait = Duration.ofSeconds(seconds);
    }

    /**
     * Presses: everything is checked as for a decision, the cutoff counts now. The task leaves every list.
     *
     * @return what can be undone; empty if it was decided at once
     * @throws NotYourDuty if the caller does not hold the task's duty
     * @throws TaskAlreadyDecided if it is no longer open
     * @throws org.zhuji.campaign.CutoffPassed for a recommendation below the province after the cutoff
     */
    public Optional<PendingDecision> press(Actor actor, long itemId, ReviewDecision decision) {
        if (wait.isZero()) {
            desk.decide(actor, itemId, decision);
            return Optional.empty();
        }
        Instant dueAt = clock.wall().plus(wait);
        try {
            ReviewDecision checked = transaction.execute(status -> setAside(actor, itemId, decision, dueAt));
            return Optional.of(new PendingDecision(itemId, checked, wait));
        } catch (ConcurrencyFailureException collision) {
            throw new DecisionCollided();
        }
    }

    private ReviewDecision setAside(Actor actor, long itemId, ReviewDecision wanted, Instant dueAt) {
        DecisionTaking.Checked checked = taking.check(actor, itemId, wanted);
        taking.setAside(checked);
        pending.add(actor, checked, dueAt);
        return checked.decision();
    }

    /** @return what this person pressed on this task, as long as it can be undone */
    public Optional<PendingDecision> find(Actor actor, long itemId) {
        return pending.find(itemId)
                .filter(stored -> stored.actor().personId().equals(actor.personId()))
                .map(this::shown);
    }

    /** @return what this person pressed last, as long as it can be undone */
    public Optional<PendingDecision> newest(Actor actor) {
        return actor.isSystem()
                ? Optional.empty()
                : pending.newestOf(actor.personId()).map(this::shown);
    }

    /**
     * 撤销: the task is open again.
     *
     * @return what had been pressed
     * @throws TaskAlreadyDecided if it has taken effect
     * @throws NotYourDuty if somebody else pressed
     */
    public ReviewDecision undo(Actor actor, long itemId) {
        return transaction.execute(status -> {
            PendingDecisions.Stored stored = pending.find(itemId).orElseThrow(TaskAlreadyDecided::undoneTooLate);
            if (!stored.actor().personId().equals(actor.personId())) {
                throw new NotYourDuty();
            }
            if (!taking.takeUp(items.get(itemId)) || !pending.take(itemId)) {
                throw TaskAlreadyDecided.undoneTooLate();
            }
            return stored.decision();
        });
    }

    private PendingDecision shown(PendingDecisions.Stored stored) {
        Duration left = Duration.between(clock.wall(), stored.dueAt());
        return new PendingDecision(stored.itemId(), stored.decision(), left.isNegative() ? Duration.ZERO : left);
    }
}
