package org.zhuji.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhuji.audit.Verb;
import org.zhuji.escalation.engine.Engine;
import org.zhuji.escalation.vocabulary.Fact;
import org.zhuji.inbox.DecisionInvalid;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Mandate;
import org.zhuji.inbox.Mandates;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.Tasks;
import org.zhuji.people.Actor;
import org.zhuji.shared.Refusal;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkStatus;

/**
 * Takes one decision, in the caller's transaction. Rows are locked in one order, campaign, work, task, the same as when
 * a work is withdrawn or overdue, so that nobody waits in a circle.
 */
@Component
class DecisionTaking {

    private final Tasks items;
    private final Mandates mandates;
    private final DecisionRules rules;
    private final DecisionRecord record;
    private final WorkCourse works;
    private final Engine engine;
    private final Clock clock;

    DecisionTaking(
            Tasks items,
            Mandates mandates,
            DecisionRules rules,
            DecisionRecord record,
            WorkCourse works,
            Engine engine,
            Clock clock) {
        this.items = items;
        this.mandates = mandates;
        this.rules = rules;
        this.record = record;
        this.works = works;
        this.engine = engine;
        this.clock = clock;
    }

    void decide(Actor actor, long itemId, ReviewDecision wanted) {
        InboxItem item = items.get(itemId);
        Mandate mandate = mandates.require(actor, item);
        if (!item.row().desk().isAboutAWork()) {
            throw new DecisionInvalid("此任务须在其专门页面办理。", "This task is done at a desk of its own.");
        }
        requireOpen(item);
        ReviewDecision decision = rules.checked(item, wanted);
        rules.requireInTime(item, decision.outcome());
        works.hold(item.row().subjectId());
        if (!items.finish(item, actor, decision)) {
            throw decidedAlready(actor, itemId);
        }
        move(item, decision);
        record.write(item, actor, mandate, decision);
        engine.complete(item.taskId(), decision.outcome());
    }

    private void move(InboxItem item, ReviewDecision decision) {
        boolean atProvince = item.row().desk() == Desk.RECEIPT;
        WorkStatus from = atProvince ? WorkStatus.AT_PROVINCE : WorkStatus.SUBMITTED;
        WorkStatus to = switch (decision.outcome()) {
            case RECOMMEND -> atProvince ? WorkStatus.RECEIVED : WorkStatus.SUBMITTED;
            case RETURN_BELOW -> WorkStatus.SUBMITTED;
            case RETURN_TO_AUTHOR -> WorkStatus.RETURNED;
            case REJECT -> WorkStatus.NOT_RECOMMENDED;
        };
        works.move(item.row().subjectId(), List.of(from), to, to == WorkStatus.RETURNED ? decision.opinion() : null);
    }

    /** @param withoutWorks whether the caller knows that nothing was received and that the campaign ends here */
    void closeReception(Actor actor, long itemId, String opinion, boolean withoutWorks) {
        InboxItem item = items.get(itemId);
        Mandate mandate = mandates.require(actor, item);
        if (item.row().desk() != Desk.CLOSE_RECEPTION) {
            throw new DecisionInvalid("此任务不是“收件完成”。", "This task is not the closing of reception.");
        }
        requireOpen(item);
        requireReceptionOver(item.row().campaignId(), withoutWorks);
        ReviewDecision decision = rules.checked(item, new ReviewDecision(Outcome.RECOMMEND, opinion, null));
        if (!items.finish(item, actor, decision)) {
            throw decidedAlready(actor, itemId);
        }
        Verb verb = withoutWorks ? Verb.END_WITHOUT_WORKS : Verb.CLOSE_RECEPTION;
        record.audit(item, actor, mandate, verb, decision.opinion());
        engine.complete(item.taskId(), Outcome.RECOMMEND, Map.of(Fact.WORKS_RECEIVED, !withoutWorks));
    }

    private void requireReceptionOver(long campaignId, boolean withoutWorks) {
        long waiting = items.openAt(campaignId, Desk.RECEIPT);
        if (waiting > 0) {
            throw ReceptionNotOver.waiting(waiting);
        }
        boolean nothing = hasReceivedNothing(campaignId);
        if (nothing && !withoutWorks) {
            throw ReceptionNotOver.nothingReceived();
        }
        if (!nothing && withoutWorks) {
            throw ReceptionNotOver.worksReceived();
        }
    }

    boolean hasReceivedNothing(long campaignId) {
        return works.withStatus(campaignId, null, WorkStatus.RECEIVED).isEmpty();
    }

    private void requireOpen(InboxItem item) {
        if (item.row().state() != InboxState.OPEN) {
            throw decidedAlready(Actor.SYSTEM, item.row().id());
        }
    }

    private Refusal decidedAlready(Actor actor, long itemId) {
        return TaskAlreadyDecided.seen(items.get(itemId).row(), actor, clock.instant());
    }
}
