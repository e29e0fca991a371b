package org.zhuji.inbox;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Colleagues;
import org.zhuji.people.PersonRow;
import org.zhuji.works.WorkCourse;

/**
 * 转办: gives a task to one other holder of its duty, who then decides it alone, hands it on or gives it back. Rows are
 * locked in the order work, person, task.
 */
@Service
public class Handing {

    private final Tasks tasks;
    private final Mandates mandates;
    private final TaskActs acts;
    private final Colleagues colleagues;
    private final WorkCourse works;

    Handing(Tasks tasks, Mandates mandates, TaskActs acts, Colleagues colleagues, WorkCourse works) {
        this.tasks = tasks;
        this.mandates = mandates;
        this.acts = acts;
        this.colleagues = colleagues;
        this.works = works;
    }

    /** @return whether this person may hand the task on now */
    @Transactional(readOnly = true)
    public boolean mayHandOver(Actor actor, InboxRow row) {
        return isOpenWork(row) && mandates.find(actor, tasks.get(row.id())).isPresent();
    }

    /** @return whether this person may give the task back to its duty now */
    @Transactional(readOnly = true)
    public boolean mayGiveBack(Actor actor, InboxRow row) {
        InboxItem item = tasks.get(row.id());
        return isOpenWork(row)
                && item.holder().isPerson()
                && mandates.find(actor, item).isPresent();
    }

    static boolean isOpenWork(InboxRow row) {
        return row.state() == InboxState.OPEN && row.desk().isAboutAWork();
    }

    /** @return who else holds the task's duty and does not have it already */
    @Transactional(readOnly = true)
    public List<PersonRow> candidates(Actor actor, long itemId) {
        InboxItem item = tasks.get(itemId);
        mandates.require(actor, item);
        return colleagues.holders(item.row().role(), item.row().unionId()).stream()
                .filter(person -> !Objects.equals(person.id(), actor.personId()))
                .filter(person -> !Objects.equals(person.id(), item.holder().personId()))
                .toList();
    }

    /**
     * @param reason at most 1000 characters
     * @throws HandingRefused if the other does not hold the duty, is the caller, or the reason is missing
     */
    @Transactional
    public void handOver(Actor actor, long itemId, long personId, String reason) {
        String why = HandingRefused.reason(reason);
        InboxItem item = work(itemId);
        Mandate mandate = mandates.require(actor, item);
        if (Objects.equals(actor.personId(), personId)) {
            throw HandingRefused.toOneself();
        }
        PersonRow to = colleagues
                .hold(personId)
                .filter(person -> holdsDutyOf(person, item))
                .filter(person -> !Objects.equals(person.id(), item.holder().personId()))
                .orElseThrow(HandingRefused::notAHolder);
        if (!tasks.handTo(item, Holder.person(to.id()), to.id(), to.name(), null)) {
            throw TaskHeldByAnother.movedOn();
        }
        acts.append(item, Verb.HAND_OVER, actor, mandate, new TaskActs.To(to.id(), to.name()), why);
    }

    /** 退还: the task is in the list of its duty again. */
    @Transactional
    public void giveBack(Actor actor, long itemId, String reason) {
        String why = HandingRefused.reason(reason);
        InboxItem item = work(itemId);
        Mandate mandate = mandates.require(actor, item);
        if (!item.holder().isPerson()) {
            throw HandingRefused.notHandedOver();
        }
        if (!tasks.handTo(item, item.dutyList(), null, null, null)) {
            throw TaskHeldByAnother.movedOn();
        }
        acts.append(
                item,
                Verb.GIVE_BACK,
                actor,
                mandate,
                new TaskActs.To(null, mandate.duty().label()),
                why);
    }

    /** @return what was done with the work's tasks besides deciding them, oldest first */
    @Transactional(readOnly = true)
    public List<TaskAct> course(InboxRow row) {
        return acts.of(row.subjectKind(), row.subjectId());
    }

    private InboxItem work(long itemId) {
        InboxItem seen = tasks.get(itemId);
        if (!seen.row().desk().isAboutAWork()) {
            throw HandingRefused.notAboutAWork();
        }
        works.hold(seen.row().subjectId());
        return tasks.get(itemId);
    }

    private static boolean holdsDutyOf(PersonRow person, InboxItem item) {
        return person.duties().stream()
                .anyMatch(duty -> duty.role() == item.row().role()
                        && duty.unionId() == item.row().unionId());
    }
}
