package org.zhuji.escalation;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.engine.Engine;
import org.zhuji.escalation.vocabulary.Message;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.organisation.Branch;
import org.zhuji.organisation.UnionService;
import org.zhuji.works.WorkResubmitted;
import org.zhuji.works.WorkSubmitted;
import org.zhuji.works.WorkWithdrawn;

/** Moves a work's process when its author does something, in the author's transaction. */
@Component
class WorkListener {

    private final Engine engine;
    private final Courses courses;
    private final Recommendations recommendations;
    private final UnionService unions;

    WorkListener(Engine engine, Courses courses, Recommendations recommendations, UnionService unions) {
        this.engine = engine;
        this.courses = courses;
        this.recommendations = recommendations;
        this.unions = unions;
    }

    @EventListener
    void on(WorkSubmitted event) {
        Branch branch = unions.branchOf(event.unionId());
        Engine.Started started = engine.start(ProcessKey.WORK_ESCALATION, event.workId(), Offers.facts(branch));
        courses.start(event.workId(), event.campaignId(), started);
    }

    @EventListener
    void on(WorkResubmitted event) {
        courses.nextRound(event.workId());
        if (!engine.tell(course(event.workId()).instanceId(), Message.RESUBMITTED)) {
            throw new IllegalStateException("The process of work " + event.workId() + " did not wait for its author");
        }
    }

    @EventListener
    void on(WorkWithdrawn event) {
        Course course = course(event.workId());
        if (!engine.tell(course.instanceId(), Message.WITHDRAWN)) {
            engine.abandon(course.instanceId(), "withdrawn");
            courses.ended(course.instanceId(), null);
        }
        recommendations.endPending(List.of(event.workId()), Recommendations.State.WITHDRAWN);
    }

    private Course course(long workId) {
        return courses.find(workId)
                .orElseThrow(() -> new IllegalStateException("Work " + workId + " was submitted without a process"));
    }
}
