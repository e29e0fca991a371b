package org.zhuji.escalation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.engine.Engine;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.inbox.TaskAlreadyDecided;
import org.zhuji.inbox.Tasks;
import org.zhuji.judging.JudgingStepDone;
import org.zhuji.people.NotYourDuty;

/** Completes the waiting task when a step of judging was done at its own desk, in that desk's transaction. */
@Component
class JudgingListener {

    private final Tasks items;
    private final Engine engine;

    JudgingListener(Tasks items, Engine engine) {
        this.items = items;
        this.engine = engine;
    }

    @EventListener
    void on(JudgingStepDone event) {
        Desk desk = Desk.of(event.desk()).orElseThrow();
        Outcome outcome = Outcome.of(event.outcome()).orElseThrow();
        InboxItem item = items.open(event.subjectKind(), event.subjectId(), desk)
                .orElseThrow(() -> TaskAlreadyDecided.doneAt(desk));
        if (!event.actor().holds(item.row().role(), item.row().unionId())) {
            throw new NotYourDuty();
        }
        if (!items.finish(item, event.actor(), new ReviewDecision(outcome, event.opinion(), null))) {
            throw TaskAlreadyDecided.doneAt(desk);
        }
        engine.complete(item.taskId(), outcome);
    }
}
