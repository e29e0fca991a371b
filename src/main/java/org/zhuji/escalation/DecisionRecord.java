package org.zhuji.escalation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Mandate;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.people.Actor;
import org.zhuji.works.WorkCourse;

/** What is written of a decision besides the inbox row. */
@Component
class DecisionRecord {

    private final Decisions decisions;
    private final Recommendations recommendations;
    private final WorkCourse works;
    private final AuditLog audit;
    private final Clock clock;

    DecisionRecord(
            Decisions decisions, Recommendations recommendations, WorkCourse works, AuditLog audit, Clock clock) {
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.works = works;
        this.audit = audit;
        this.clock = clock;
    }

    void write(Actor actor, DecisionTaking.Checked checked) {
        InboxItem item = checked.item();
        ReviewDecision decision = checked.decision();
        String contentHash = works.details(item.row().subjectId()).contentHash();
        decisions.append(actor, checked, contentHash);
        recommendations.decided(item, decision, contentHash);
        audit(item, actor, checked.mandate(), verb(item, decision), details(item, decision));
    }

    /** What the one who decided took back; the next task's union waits no longer. */
    void takenBack(InboxItem decided, InboxItem next, Actor actor, Mandate mandate) {
        ReviewDecision back = new ReviewDecision(Outcome.TAKE_BACK, null, null);
        String contentHash = works.details(decided.row().subjectId()).contentHash();
        decisions.append(actor, new DecisionTaking.Checked(decided, mandate, back, clock.instant()), contentHash);
        recommendations.takenBack(next);
        audit(decided, actor, mandate, Verb.TAKE_BACK, details(decided, back));
    }

    private static Verb verb(InboxItem item, ReviewDecision decision) {
        return decision.outcome().at(item.row().desk(), item.row().role());
    }

    private static String details(InboxItem item, ReviewDecision decision) {
        return item.row().stepName()
                + (decision.rank() == null ? "" : "；本单位排名 " + decision.rank())
                + (decision.opinion() == null ? "" : "；意见：" + decision.opinion());
    }

    void audit(InboxItem item, Actor actor, Mandate mandate, Verb verb, String details) {
        InboxRow row = item.row();
        audit.record(new AuditEntry(
                row.subjectKind(),
                row.subjectId(),
                verb.code(),
                actor.personId(),
                actor.name(),
                mandate.label(),
                details));
    }
}
