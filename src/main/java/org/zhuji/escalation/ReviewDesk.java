package org.zhuji.escalation;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.inbox.DecisionInvalid;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Mandate;
import org.zhuji.inbox.Mandates;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.Tasks;
import org.zhuji.people.Actor;
import org.zhuji.shared.Refusal;
import org.zhuji.works.WorkCaller;

/** The door for deciding: opinion, inbox row, audit row and the engine's step commit together or not at all. */
@Service
public class ReviewDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewDesk.class);
    private static final int MOST_AT_ONCE = 100;

    private final Tasks items;
    private final Mandates mandates;
    private final DecisionRules rules;
    private final DecisionTaking taking;
    private final TakingBack takingBack;
    private final Tracking tracking;
    private final TransactionTemplate transaction;

    ReviewDesk(
            Tasks items,
            Mandates mandates,
            DecisionRules rules,
            DecisionTaking taking,
            TakingBack takingBack,
            Tracking tracking,
            PlatformTransactionManager transactions) {
        this.items = items;
        this.mandates = mandates;
        this.rules = rules;
        this.taking = taking;
        this.takingBack = takingBack;
        this.tracking = tracking;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return the outcomes this task offers */
    public List<Outcome> outcomes(InboxRow row) {
        return rules.outcomes(items.get(row.id()));
    }

    /** @return by what right this person may decide the task now; empty if by none */
    public Optional<Mandate> mandate(Actor actor, InboxRow row) {
        return row.state() == InboxState.OPEN ? mandates.find(actor, items.get(row.id())) : Optional.empty();
    }

    /**
     * @throws org.zhuji.people.NotYourDuty if the caller does not hold the task's duty
     * @throws TaskAlreadyDecided if it is no longer open
     * @throws org.zhuji.campaign.CutoffPassed for a recommendation below the province after the cutoff
     */
    public void decide(Actor actor, long itemId, ReviewDecision decision) {
        inTransaction(() -> taking.decide(actor, itemId, decision));
    }

    /** Decides several, each in a transaction of its own; at most 100. */
    public List<DecisionResult> decideMany(Actor actor, List<Long> itemIds, ReviewDecision decision) {
        requireFew(itemIds);
        return itemIds.stream()
                .distinct()
                .map(id -> new DecisionResult(id, refusalOf(actor, id, decision)))
                .toList();
    }

    /** What would become of several decisions, as things stand now; writes nothing. At most 100. */
    public List<DecisionPreview> preview(Actor actor, List<Long> itemIds, ReviewDecision decision) {
        requireFew(itemIds);
        return itemIds.stream()
                .distinct()
                .map(id -> preview(actor, id, decision))
                .toList();
    }

    private DecisionPreview preview(Actor actor, long itemId, ReviewDecision decision) {
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                long work = taking.check(actor, itemId, decision).item().row().subjectId();
                Station next = decision.outcome() == Outcome.RECOMMEND
                        ? tracking.next(new WorkCaller.Official(actor), work).orElse(null)
                        : null;
                return new DecisionPreview(itemId, next, null);
            });
        } catch (Refusal refusal) {
            return new DecisionPreview(itemId, null, refusal);
        } catch (ConcurrencyFailureException collision) {
            return new DecisionPreview(itemId, null, new DecisionCollided());
        }
    }

    private static void requireFew(List<Long> itemIds) {
        if (itemIds.size() > MOST_AT_ONCE) {
            throw new DecisionInvalid(
                    "一次最多办理 " + MOST_AT_ONCE + " 件，现选 " + itemIds.size() + " 件，请分批办理。",
                    "At most " + MOST_AT_ONCE + " at once; " + itemIds.size() + " are selected.");
        }
    }

    private Refusal refusalOf(Actor actor, long itemId, ReviewDecision decision) {
        try {
            decide(actor, itemId, decision);
            return null;
        } catch (Refusal refusal) {
            return refusal;
        } catch (RuntimeException fault) {
            LOG.error("Deciding task {} failed", itemId, fault);
            return new DecisionFailed();
        }
    }

    /** The receiving desk has nothing left to receive: judging may begin. */
    public void closeReception(Actor actor, long itemId, String opinion) {
        inTransaction(() -> taking.closeReception(actor, itemId, opinion, false));
    }

    /**
     * The receiving desk has received nothing at all: there will be no judging, the campaign ends. A door of its own, so
     * that nobody ends a campaign who only meant to close its reception.
     *
     * @throws ReceptionNotOver if a work was received or still waits for it
     */
    public void endWithoutWorks(Actor actor, long itemId, String opinion) {
        inTransaction(() -> taking.closeReception(actor, itemId, opinion, true));
    }

    /** @return whether closing this reception means ending the campaign without works */
    public boolean hasReceivedNothing(Actor actor, InboxRow reception) {
        actor.require(reception.role());
        return taking.hasReceivedNothing(reception.campaignId());
    }

    /** @return whether this person may take back what was decided here, as far as can be seen now */
    public boolean mayTakeBack(Actor actor, InboxRow done) {
        return takingBack.isPossible(actor, done.id());
    }

    /**
     * Takes back one's own last recommendation; the task is to be decided again.
     *
     * @throws org.zhuji.people.NotYourDuty if somebody else decided it, or the duty is held no longer
     * @throws TakeBackRefused if the next step was touched, the work's way is over or the diagram has no way back
     * @throws org.zhuji.campaign.CutoffPassed after the cutoff
     */
    public void takeBack(Actor actor, long itemId) {
        inTransaction(() -> takingBack.takeBack(actor, itemId));
    }

    private void inTransaction(Runnable decision) {
        try {
            transaction.executeWithoutResult(status -> decision.run());
        } catch (ConcurrencyFailureException collision) {
            LOG.info("Two decisions collided: {}", collision.getMessage());
            throw new DecisionCollided();
        }
    }
}
