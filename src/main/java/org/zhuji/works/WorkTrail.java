package org.zhuji.works;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;

/** Writes what was done to a work into the record. */
@Component
class WorkTrail {

    private static final String SUBJECT = "work";
    private static final String ENTRANT = "投稿人";

    private final AuditLog audit;

    WorkTrail(AuditLog audit) {
        this.audit = audit;
    }

    void record(WorkCaller caller, Work work, Verb verb, String details) {
        if (caller instanceof WorkCaller.Official official) {
            byOfficial(official.actor(), work, verb, details);
        } else {
            byEntrant(work, verb, details);
        }
    }

    /** By number, not by name: the record outlives a draft whose personal data are deleted (REQ-37). */
    void byEntrant(Work work, Verb verb, String details) {
        audit.record(
                new AuditEntry(SUBJECT, work.id(), verb, null, ENTRANT + " " + work.receiptNumber(), ENTRANT, details));
    }

    void byProgram(Work work, Verb verb, String details) {
        audit.record(new AuditEntry(SUBJECT, work.id(), verb, null, "系统", null, details));
    }

    private void byOfficial(Actor actor, Work work, Verb verb, String details) {
        Optional<Duty> duty =
                actor.duty(Role.HANDLER, work.unionId()).or(() -> actor.duty(Role.WORKER, work.unionId()));
        audit.record(new AuditEntry(
                SUBJECT,
                work.id(),
                verb,
                actor.personId(),
                actor.name(),
                duty.map(Duty::label).orElse(null),
                details));
    }
}
