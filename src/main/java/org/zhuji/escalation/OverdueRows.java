package org.zhuji.escalation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;

/** The rows that follow works into overdue: tasks, recommendations, course and record. */
@Component
class OverdueRows {

    private final InboxItems items;
    private final Recommendations recommendations;
    private final Courses courses;
    private final AuditLog audit;

    OverdueRows(InboxItems items, Recommendations recommendations, Courses courses, AuditLog audit) {
        this.items = items;
        this.recommendations = recommendations;
        this.courses = courses;
        this.audit = audit;
    }

    void close(List<Long> workIds) {
        items.closeWorks(workIds);
        recommendations.endPending(workIds, Recommendations.State.OVERDUE);
        courses.overdue(workIds);
        workIds.forEach(id ->
                audit.record(new AuditEntry("work", id, Verb.OVERDUE, null, Actor.SYSTEM.name(), null, "截止时未报至省级，逾期")));
    }
}
