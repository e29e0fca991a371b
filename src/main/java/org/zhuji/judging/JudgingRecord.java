package org.zhuji.judging;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;

/** Writes the acts of judging into the audit and announces finished steps, in the caller's transaction. */
@Component
class JudgingRecord {
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JudgingRecord(AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @return the moment that goes into rows written with an act */
    Instant now() {
        return clock.instant();
    }

    void act(long judgingId, Verb verb, Actor actor, Duty duty, String details) {
        write("judging", judgingId, verb, actor, duty, details);
    }

    void system(long judgingId, Verb verb, String details) {
        write("judging", judgingId, verb, Actor.SYSTEM, null, details);
    }

    void onCampaign(long campaignId, Verb verb, Actor actor, Duty duty, String details) {
        write("campaign", campaignId, verb, actor, duty, details);
    }

    /** Tells escalation that the waiting task of this desk is finished. */
    void stepDone(String subjectKind, long subjectId, String desk, String opinion, Actor actor) {
        events.publishEvent(new JudgingStepDone(subjectKind, subjectId, desk, "recommend", opinion, actor));
    }

    /** Tells whoever listens, in the same transaction. */
    void tell(Object event) {
        events.publishEvent(event);
    }

    private void write(String kind, long id, Verb verb, Actor actor, Duty duty, String details) {
        String dutyLabel = duty == null ? null : duty.label();
        audit.record(new AuditEntry(kind, id, verb, actor.personId(), actor.name(), dutyLabel, details));
    }
}
