package org.zhuji.judging;

import org.springframework.stereotype.Component;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;

/** Writes the acts of judging into the audit, under the judging or the campaign they belong to. */
@Component
class JudgingRecord {
    private final AuditLog audit;

    JudgingRecord(AuditLog audit) {
        this.audit = audit;
    }

    void act(long judgingId, String verb, Actor actor, Duty duty, String details) {
        write("judging", judgingId, verb, actor, duty, details);
    }

    void system(long judgingId, String verb, String details) {
        write("judging", judgingId, verb, Actor.SYSTEM, null, details);
    }

    void onCampaign(long campaignId, String verb, Actor actor, Duty duty, String details) {
        write("campaign", campaignId, verb, actor, duty, details);
    }

    private void write(String kind, long id, String verb, Actor actor, Duty duty, String details) {
        String dutyLabel = duty == null ? null : duty.label();
        audit.record(new AuditEntry(kind, id, verb, actor.personId(), actor.name(), dutyLabel, details));
    }
}
