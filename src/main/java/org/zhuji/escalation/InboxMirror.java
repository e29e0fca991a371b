package org.zhuji.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.engine.ArrivedTask;
import org.zhuji.escalation.engine.TaskMirror;
import org.zhuji.escalation.vocabulary.Candidate;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.NewItem;
import org.zhuji.inbox.Tasks;
import org.zhuji.organisation.UnionRow;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkStatus;

/** Writes the inbox while the engine moves; a work is at the province from the moment its receipt is to be decided. */
@Component
class InboxMirror implements TaskMirror {

    private final Tasks items;
    private final Courses courses;
    private final Subjects subjects;
    private final Recommendations recommendations;
    private final WorkCourse works;
    private final Clock clock;

    InboxMirror(
            Tasks items,
            Courses courses,
            Subjects subjects,
            Recommendations recommendations,
            WorkCourse works,
            Clock clock) {
        this.items = items;
        this.courses = courses;
        this.subjects = subjects;
        this.recommendations = recommendations;
        this.works = works;
        this.clock = clock;
    }

    @Override
    public void arrived(ArrivedTask task) {
        ProcessKey process = known(ProcessKey.of(task.processId()), task);
        Desk desk = known(Desk.of(task.formKey()), task);
        Candidate candidate = known(Candidate.parse(task.candidates()), task);
        long subjectId = Long.parseLong(task.businessKey());
        NewItem.Subject subject = subjects.read(process, subjectId);
        UnionRow union = subjects.unionFor(candidate, subject);
        int round = desk.isAboutAWork() ? courses.submissionRound(subjectId) : 1;
        items.add(new NewItem(
                task.id(),
                task.elementId(),
                task.name(),
                desk,
                candidate.role(),
                union,
                subject,
                round,
                clock.instant(),
                subjects.dueAt(desk, subject)));
        if (desk.isAboutAWork()) {
            recommendations.await(subjectId, union.id(), round, subject.campaignId());
        }
        if (desk == Desk.RECEIPT) {
            works.move(subjectId, List.of(WorkStatus.SUBMITTED), WorkStatus.AT_PROVINCE, null);
        }
    }

    /** Only a diagram that got past its check can bring such a task; whoever started it goes no further. */
    private static <T> T known(Optional<T> found, ArrivedTask task) {
        return found.orElseThrow(() -> new IllegalStateException("Task " + task.elementId() + " of "
                + task.processId() + " is outside the vocabulary: desk " + task.formKey() + ", duty "
                + task.candidates()));
    }

    @Override
    public void gone(String taskId) {
        items.close(taskId);
    }

    @Override
    public void ended(String instanceId, String endElementId) {
        courses.ended(instanceId, endElementId);
    }
}
