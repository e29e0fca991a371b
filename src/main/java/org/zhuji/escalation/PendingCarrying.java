package org.zhuji.escalation;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.shared.BusinessClock;
import org.zhuji.shared.Refusal;

/**
 * Carries out what was pressed once it can no longer be undone. It looks every second, also right after a start, so that
 * a kill in between only delays; deleting the row decides between nodes, and between carrying out and undoing.
 */
@Component
class PendingCarrying {

    private static final Logger LOG = LoggerFactory.getLogger(PendingCarrying.class);
    private static final int AT_ONCE = 200;

    private final PendingDecisions pending;
    private final DecisionTaking taking;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    PendingCarrying(
            PendingDecisions pending,
            DecisionTaking taking,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            BusinessClock clock) {
        this.pending = pending;
        this.taking = taking;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(cron = "${zhuji.review.undo-sweep:* * * * * *}")
    public void sweep() {
        carryOutUntil(clock.wall());
    }

    /** @param wall whatever is due by then in real time */
    void carryOutUntil(Instant wall) {
        pending.due(wall, AT_ONCE).forEach(this::carryOut);
    }

    /** Those of a campaign that were pressed in time, before its cutoff closes over them; in the caller's transaction. */
    void carryOutAll(long campaignId) {
        pending.ofCampaign(campaignId).forEach(this::take);
    }

    private void carryOut(long itemId) {
        try {
            transaction.executeWithoutResult(status -> {
                if (!take(itemId)) {
                    throw TaskAlreadyDecided.wentAway();
                }
            });
        } catch (ConcurrencyFailureException collision) {
            LOG.info("Task {} is busy; its decision is carried out a second later: {}", itemId, collision.getMessage());
        } catch (Refusal refusal) {
            drop(itemId, refusal);
        } catch (RuntimeException fault) {
            LOG.error("Carrying out the decision on task {} failed", itemId, fault);
            drop(itemId, new DecisionFailed());
        }
    }

    /** @return false if the task went away meanwhile; nothing is written then */
    private boolean take(long itemId) {
        InboxItem item = taking.hold(itemId);
        PendingDecisions.Stored stored = pending.find(itemId).orElse(null);
        if (stored == null) {
            return true;
        }
        if (!taking.takeUp(item)) {
            return false;
        }
        if (!pending.take(itemId)) {
            throw new ConcurrencyFailureException("The decision on task " + itemId + " was undone in this moment");
        }
        taking.take(
                stored.actor(),
                new DecisionTaking.Checked(item, stored.mandate(), stored.decision(), stored.pressedAt()));
        return true;
    }

    /** The task is open again if it still waits, and its official is told why. */
    private void drop(long itemId, Refusal refusal) {
        transaction.executeWithoutResult(status -> {
            InboxItem item = taking.hold(itemId);
            pending.find(itemId).filter(stored -> pending.take(itemId)).ifPresent(stored -> {
                taking.takeUp(item);
                events.publishEvent(new DecisionDropped(
                        itemId, item.row().title(), stored.actor().personId(), stored.pressedAt(), refusal));
            });
        });
    }
}
