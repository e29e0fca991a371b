package org.zhuji.escalation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Colleagues;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.PersonNotFound;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkNotFound;
import org.zhuji.works.WorkRow;
import org.zhuji.works.WorkService;

/** 为什么在我这里 / 为什么我看不到: says in sentences where a work is, why there, and why somebody has it in the list or not. */
@Service
public class Explanation {

    private static final Role[] ASKING = {
        Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.ORGANISER, Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP
    };

    private final WorkCourse works;
    private final WorkService door;
    private final UnionService unions;
    private final Routing routing;
    private final Visibility visibility;
    private final Colleagues colleagues;

    Explanation(
            WorkCourse works,
            WorkService door,
            UnionService unions,
            Routing routing,
            Visibility visibility,
            Colleagues colleagues) {
        this.works = works;
        this.door = door;
        this.unions = unions;
        this.routing = routing;
        this.visibility = visibility;
        this.colleagues = colleagues;
    }

    /**
     * For the caller; of a work that the caller may not see only that it is not the caller's is said.
     *
     * @throws WorkUnexplained if no submitted work has this number
     * @throws NotYourDuty if the caller is no official
     */
    @Transactional(readOnly = true)
    public List<Sentence> ofNumber(Actor actor, String number) {
        actor.require(ASKING);
        WorkRow work = works.submitted(number).orElseThrow(() -> new WorkUnexplained(number));
        return mayRead(actor, work) ? all(actor, work, true) : List.of(visibility.otherBranch(actor));
    }

    /** For the caller. */
    @Transactional(readOnly = true)
    public List<Sentence> ofWork(Actor actor, long workId) {
        return all(actor, readable(actor, workId), true);
    }

    /** For another person; the caller must be an official who may see the work. */
    @Transactional(readOnly = true)
    public List<Sentence> forPerson(Actor actor, long workId, long personId) {
        WorkRow work = readable(actor, workId);
        PersonRow person = colleagues.known(personId).orElseThrow(() -> new PersonNotFound(personId));
        Actor other = new Actor(person.id(), person.username(), person.name(), person.duties());
        return all(other, work, false);
    }

    private List<Sentence> all(Actor person, WorkRow work, boolean asksForSelf) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(routing.way(work));
        sentences.add(routing.place(work));
        sentences.add(visibility.of(person, work, asksForSelf));
        return List.copyOf(sentences);
    }

    private WorkRow readable(Actor actor, long workId) {
        actor.require(ASKING);
        door.get(new WorkCaller.Official(actor), workId);
        return works.rows(List.of(workId)).stream().findFirst().orElseThrow(() -> new WorkNotFound(workId));
    }

    private boolean mayRead(Actor actor, WorkRow work) {
        boolean province = actor.holdsAny(Role.RECEIVING_DESK, Role.ORGANISER, Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP);
        String path = unions.get(work.unionId()).path();
        return province || actor.scope(Role.HANDLER, Role.LEADER).covers(path) || visibility.isShown(actor, work);
    }
}
