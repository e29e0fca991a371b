package org.zhuji.escalation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhuji.audit.Verb;
import org.zhuji.escalation.engine.Engine;
import org.zhuji.escalation.vocabulary.Desk;
import org.zhuji.escalation.vocabulary.Fact;
import org.zhuji.escalation.vocabulary.Outcome;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkStatus;

/**
 * Takes one decision, in the caller's transaction. Rows are locked in one order, campaign, work, task, record, the same as
 * when a work is withdrawn or overdue or a campaign edited, so that nobody waits in a circle.
 */
@Component
class DecisionTaking {

    private final InboxItems items;
    private final DecisionRules rules;
    private final DecisionRecord record;
    private final WorkCourse works;
    private final Engine engine;

    DecisionTaking(InboxItems items, DecisionRules rules, DecisionRecord record, WorkCourse works, Engine engine) {
        this.items = items;
        this.rules = rules;
        this.record = record;
        this.works = works;
        this.engine = engine;
    }

    void decide(Actor actor, long itemId, ReviewDecision wanted) {
        InboxItem item = items.get(itemId);
        Duty duty = duty(actor, item);
        if (!item.row().desk().isAboutAWork()) {
            throw new DecisionInvalid("此任务须在其专门页面办理。", "This task is done at a desk of its own.");
        }
        requireOpen(item);
        ReviewDecision decision = rules.checked(item, wanted);
        rules.requireInTime(item, decision.outcome());
        works.hold(item.row().subjectId());
        if (!items.finish(item, actor, decision)) {
            throw decidedAlready(itemId);
        }
        move(item, decision);
        record.write(item, actor, duty, decision);
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
        Duty duty = duty(actor, item);
        if (item.row().desk() != Desk.CLOSE_RECEPTION) {
            throw new DecisionInvalid("此任务不是“收件完成”。", "This task is not the closing of reception.");
        }
        // first the campaign, as everywhere: what follows moves it on
        rules.holdCampaign(item);
        requireOpen(items.get(itemId));
        requireReceptionOver(item.row().campaignId(), withoutWorks);
        ReviewDecision decision = rules.checked(item, new ReviewDecision(Outcome.RECOMMEND, opinion, null));
        if (!items.finish(item, actor, decision)) {
            throw decidedAlready(itemId);
        }
        Verb verb = withoutWorks ? Verb.END_WITHOUT_WORKS : Verb.CLOSE_RECEPTION;
        record.audit(item, actor, duty, verb, decision.opinion());
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

    private static Duty duty(Actor actor, InboxItem item) {
        return actor.duty(item.row().role(), item.row().unionId()).orElseThrow(NotYourDuty::new);
    }

    private void requireOpen(InboxItem item) {
        if (item.row().state() != InboxState.OPEN) {
            throw decidedAlready(item.row().id());
        }
    }

    private TaskAlreadyDecided decidedAlready(long itemId) {
        InboxRow row = items.get(itemId).row();
        return row.state() == InboxState.DONE
                ? TaskAlreadyDecided.by(row.doneBy(), row.decided())
                : TaskAlreadyDecided.wentAway();
    }
}
