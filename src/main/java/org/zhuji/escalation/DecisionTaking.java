package org.zhuji.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhuji.audit.Verb;
import org.zhuji.escalation.engine.Engine;
import org.zhuji.escalation.vocabulary.Fact;
import org.zhuji.inbox.DecisionInvalid;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Mandate;
import org.zhuji.inbox.Mandates;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.Tasks;
import org.zhuji.people.Actor;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkStatus;

/**
 * Takes one decision, in the caller's transaction. Rows are locked in one order, campaign, work, task, record, the same as
 * when a work is withdrawn or overdue or a campaign edited, so that nobody waits in a circle.
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

    /**
     * A decision that may be taken.
     *
     * @param at when its maker pressed the button
     */
    record Checked(InboxItem item, Mandate mandate, ReviewDecision decision, Instant at) {}

    void decide(Actor actor, long itemId, ReviewDecision wanted) {
        take(actor, check(actor, itemId, wanted));
    }

    /** Asks by what right, whether in order, and whether in time; holds campaign and work until the transaction ends. */
    Checked check(Actor actor, long itemId, ReviewDecision wanted) {
        InboxItem item = items.get(itemId);
        Mandate mandate = mandates.require(actor, item);
        if (!item.row().desk().isAboutAWork()) {
            throw new DecisionInvalid("此任务须在其专门页面办理。", "This task is done at a desk of its own.");
        }
        requireOpen(item);
        ReviewDecision decision = rules.checked(item, wanted);
        rules.requireInTime(item, decision.outcome());
        works.hold(item.row().subjectId());
        return new Checked(item, mandate, decision, clock.instant());
    }

    void take(Actor actor, Checked checked) {
        InboxItem item = checked.item();
        if (!items.finish(item, actor, checked.decision())) {
            mandates.require(actor, items.get(item.row().id()));
            throw decidedAlready(item.row().id());
        }
        move(item, checked.decision());
        record.write(actor, checked);
        engine.complete(item.taskId(), checked.decision().outcome());
    }

    /** Takes the task out of lists and counters until the decision takes effect or is undone. */
    void setAside(Checked checked) {
        if (!items.change(checked.item(), InboxState.OPEN, InboxState.WAITING)) {
            throw decidedAlready(checked.item().row().id());
        }
    }

    /** @return whether the task still waited; it is open again */
    boolean takeUp(InboxItem item) {
        return items.change(item, InboxState.WAITING, InboxState.OPEN);
    }

    /** Waits for whoever decides on, withdraws or ends this work, in the order of every decision. */
    InboxItem hold(long itemId) {
        InboxItem item = items.get(itemId);
        rules.holdCampaign(item);
        works.hold(item.row().subjectId());
        return items.get(itemId);
    }

    private void move(InboxItem item, ReviewDecision decision) {
        boolean atProvince = item.row().desk() == Desk.RECEIPT;
        WorkStatus from = atProvince ? WorkStatus.AT_PROVINCE : WorkStatus.SUBMITTED;
        WorkStatus to = switch (decision.outcome()) {
            case RECOMMEND -> atProvince ? WorkStatus.RECEIVED : WorkStatus.SUBMITTED;
            case RETURN_BELOW, RETURN_TO_CITY, RETURN_TO_COUNTY, RETURN_TO_GRASSROOTS, TAKE_BACK ->
                WorkStatus.SUBMITTED;
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
        // first the campaign, as everywhere: what follows moves it on
        rules.holdCampaignAlone(item);
        requireOpen(items.get(itemId));
        requireReceptionOver(item.row().campaignId(), withoutWorks);
        ReviewDecision decision = rules.checked(item, new ReviewDecision(Outcome.RECOMMEND, opinion, null));
        if (!items.finish(item, actor, decision)) {
            throw decidedAlready(itemId);
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
            throw decidedAlready(item.row().id());
        }
    }

    private TaskAlreadyDecided decidedAlready(long itemId) {
        InboxRow row = items.get(itemId).row();
        return switch (row.state()) {
            case WAITING -> TaskAlreadyDecided.waits();
            case OPEN -> throw new DecisionCollided();
            case DONE, SUSPENDED, CLOSED -> TaskAlreadyDecided.now(row);
        };
    }
}
