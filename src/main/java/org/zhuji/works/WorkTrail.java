package org.zhuji.works;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;

/** Writes what was done to a work into the record. */
@Component
class WorkTrail {

    private static final String SUBJECT = "work";

    private final AuditLog audit;

    WorkTrail(AuditLog audit) {
        this.audit = audit;
    }

    void record(WorkCaller caller, Work work, String verb, String details) {
        if (caller instanceof WorkCaller.Official official) {
            byOfficial(official.actor(), work, verb, details);
        } else if (caller instanceof WorkCaller.Entrant entrant) {
            byEntrant(work, verb, details);
        }
    }

    /** Without the name: what is deleted with a forgotten draft must not stay in the chain for good (REQ-37). */
    void byEntrant(Work work, String verb, String details) {
        audit.record(new AuditEntry(SUBJECT, work.id(), verb, null, "投稿人 " + work.receiptNumber(), "投稿人", details));
    }

    void byProgram(Work work, String verb, String details) {
        audit.record(new AuditEntry(SUBJECT, work.id(), verb, null, "系统", null, details));
    }

    private void byOfficial(Actor actor, Work work, String verb, String details) {
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
