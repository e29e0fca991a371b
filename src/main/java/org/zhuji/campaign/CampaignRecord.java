package org.zhuji.campaign;

import org.springframework.stereotype.Component;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;

/** Writes what was done to a campaign into the audit record. */
@Component
class CampaignRecord {

    private final AuditLog audit;

    CampaignRecord(AuditLog audit) {
        this.audit = audit;
    }

    void write(Actor actor, long campaignId, Verb verb, String details) {
        String duty = actor.duties().stream().findFirst().map(Duty::label).orElse(null);
        audit.record(new AuditEntry("campaign", campaignId, verb, actor.personId(), actor.name(), duty, details));
    }
}
