package org.zhuji.escalation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.escalation.engine.Engine;
import org.zhuji.escalation.vocabulary.Message;
import org.zhuji.inbox.DecisionInvalid;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkStatus;

/** The door to 作废: the organiser ends a work for good before it is judged; its tasks and its process end with it. */
@Service
public class Voiding {

    private static final Set<WorkStatus> VOIDABLE =
            Set.of(WorkStatus.SUBMITTED, WorkStatus.RETURNED, WorkStatus.AT_PROVINCE, WorkStatus.RECEIVED);
    private static final int LONGEST_REASON = 500;

    private final WorkCourse works;
    private final Courses courses;
    private final Recommendations recommendations;
    private final Engine engine;
    private final AuditLog audit;

    Voiding(WorkCourse works, Courses courses, Recommendations recommendations, Engine engine, AuditLog audit) {
        this.works = works;
        this.courses = courses;
        this.recommendations = recommendations;
        this.engine = engine;
        this.audit = audit;
    }

    /** @return whether this person may do it, and the work is not judged or over yet */
    public boolean isOffered(Actor actor, WorkStatus status) {
        return actor.holdsAny(Role.ORGANISER) && VOIDABLE.contains(status);
    }

    /**
     * @param reason the entrant reads it
     * @throws NotYourDuty unless the caller is an organiser
     * @throws org.zhuji.works.WorkMovedOn if it is void already, judged, or over
     */
    @Transactional
    public void voidWork(Actor actor, long workId, String reason) {
        Duty duty = actor.require(Role.ORGANISER);
        String words = reason == null ? "" : reason.strip();
        int length = words.codePointCount(0, words.length());
        if (length == 0 || length > LONGEST_REASON) {
            throw new DecisionInvalid(
                    "请填写作废原因（不超过 " + LONGEST_REASON + " 字），投稿人会看到。",
                    "Give a reason of at most " + LONGEST_REASON + " characters; the entrant reads it.");
        }
        works.move(workId, List.copyOf(VOIDABLE), WorkStatus.VOIDED, words);
        recommendations.endPending(List.of(workId), Recommendations.State.VOIDED);
        audit.record(new AuditEntry(
                "work", workId, Verb.VOID.code(), actor.personId(), actor.name(), duty.label(), "原因：" + words));
        courses.find(workId).filter(Course::live).ifPresent(this::end);
    }

    private void end(Course course) {
        if (!engine.tell(course.instanceId(), Message.WITHDRAWN)) {
            engine.abandon(course.instanceId(), "void");
            courses.ended(course.instanceId(), null);
        }
    }
}
