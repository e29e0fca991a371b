package org.zhuji.escalation;

import org.springframework.stereotype.Component;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.works.WorkCourse;

/** What is written of a decision besides the inbox row. */
@Component
class DecisionRecord {

    private final Decisions decisions;
    private final Recommendations recommendations;
    private final WorkCourse works;
    private final AuditLog audit;

    DecisionRecord(Decisions decisions, Recommendations recommendations, WorkCourse works, AuditLog audit) {
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.works = works;
        this.audit = audit;
    }

    void write(InboxItem item, Actor actor, Duty duty, ReviewDecision decision) {
        String contentHash = works.details(item.row().subjectId()).contentHash();
        decisions.append(item, actor, duty, decision, contentHash);
        recommendations.decided(item, decision, contentHash);
        audit(item, actor, duty, verb(item, decision), details(item, decision));
    }

    private static Verb verb(InboxItem item, ReviewDecision decision) {
        return decision.outcome().at(item.row().desk(), item.row().role());
    }

    private static String details(InboxItem item, ReviewDecision decision) {
        return item.row().stepName()
                + (decision.rank() == null ? "" : "；本单位排名 " + decision.rank())
                + (decision.opinion() == null ? "" : "；意见：" + decision.opinion());
    }

    void audit(InboxItem item, Actor actor, Duty duty, Verb verb, String details) {
        InboxRow row = item.row();
        audit.record(new AuditEntry(
                row.subjectKind(), row.subjectId(), verb, actor.personId(), actor.name(), duty.label(), details));
    }
}
