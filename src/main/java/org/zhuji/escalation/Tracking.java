package org.zhuji.escalation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.escalation.engine.Engine;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Tasks;
import org.zhuji.people.Actor;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkDetails;
import org.zhuji.works.WorkService;

/** A work's line of stations and its place in the diagram; drawn from our tables, not from engine history. */
@Service
public class Tracking {

    private final WorkService works;
    private final StationLine line;
    private final Courses courses;
    private final Tasks items;
    private final Engine engine;

    Tracking(WorkService works, StationLine line, Courses courses, Tasks items, Engine engine) {
        this.works = works;
        this.line = line;
        this.courses = courses;
        this.items = items;
        this.engine = engine;
    }

    /** Readable by whoever may read the work; names of officials are left out for entrants. */
    @Transactional(readOnly = true)
    public List<Station> stations(WorkCaller caller, long workId) {
        WorkDetails work = works.get(caller, workId);
        return line.draw(work, caller instanceof WorkCaller.Official);
    }

    /** @return where the work goes when it is recommended where it stands; empty if nowhere */
    @Transactional(readOnly = true)
    public Optional<Station> next(WorkCaller caller, long workId) {
        return stations(caller, workId).stream()
                .filter(station -> station.state() == Station.State.WAITING)
                .findFirst();
    }

    /** @return what was decided so far, with the names of those who decided */
    @Transactional(readOnly = true)
    public List<WorkStep> steps(Actor actor, long workId) {
        works.get(new WorkCaller.Official(actor), workId);
        return line.steps(workId);
    }

    /** @return the work's diagram and the ids of the elements where it stands; those passed are the ids it went through */
    @Transactional(readOnly = true)
    public DiagramPlace diagram(WorkCaller caller, long workId) {
        works.get(caller, workId);
        Optional<Course> course = courses.find(workId);
        if (course.isEmpty()) {
            return new DiagramPlace(
                    engine.xml(engine.latestDefinition(ProcessKey.WORK_ESCALATION)), List.of(), List.of());
        }
        Stream<String> decided = items.of(ProcessKey.WORK_ESCALATION.subjectKind(), workId).stream()
                .filter(item -> item.row().state() == InboxState.DONE)
                .map(InboxItem::elementId);
        return new DiagramPlace(
                engine.xml(course.get().definitionId()),
                course.get().live() ? engine.activeElements(course.get().instanceId()) : List.of(),
                Stream.concat(decided, Stream.ofNullable(course.get().endedAtElement()))
                        .distinct()
                        .toList());
    }
}
