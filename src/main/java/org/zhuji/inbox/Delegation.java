package org.zhuji.inbox;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Colleagues;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.PeopleService;
import org.zhuji.people.PersonRow;
import org.zhuji.works.WorkCourse;

/**
 * 委派: asks an official nearby for an opinion on a task; the task comes back to where it was, the decision stays with its
 * duty. Whoever may decide it there may call it back. A delegate does not delegate further.
 */
@Service
public class Delegation {

    private static final int OFFERED = 50;

    private final Tasks tasks;
    private final Mandates mandates;
    private final TaskActs acts;
    private final Nearby nearby;
    private final Colleagues colleagues;
    private final PeopleService people;
    private final WorkAuthors authors;
    private final WorkCourse works;

    Delegation(
            Tasks tasks,
            Mandates mandates,
            TaskActs acts,
            Nearby nearby,
            Colleagues colleagues,
            PeopleService people,
            WorkAuthors authors,
            WorkCourse works) {
        this.tasks = tasks;
        this.mandates = mandates;
        this.acts = acts;
        this.nearby = nearby;
        this.colleagues = colleagues;
        this.people = people;
        this.authors = authors;
        this.works = works;
    }

    /** @return whether the task waits for this person's opinion */
    @Transactional(readOnly = true)
    public boolean isDelegateOf(Actor actor, InboxRow row) {
        InboxItem item = tasks.get(row.id());
        return item.holder().isDelegate()
                && Handing.isOpenWork(item.row())
                && item.holder().personId().equals(actor.personId());
    }

    /** @return whether this person may end the delegation without waiting for the opinion */
    @Transactional(readOnly = true)
    public boolean mayCallBack(Actor actor, InboxRow row) {
        InboxItem item = tasks.get(row.id());
        return item.holder().isDelegate()
                && Handing.isOpenWork(item.row())
                && mandates.find(actor, item.home()).isPresent();
    }

    /** @return officials nearby whose name contains the text, without the caller and the work's authors; at most 50 */
    @Transactional(readOnly = true)
    public List<PersonRow> candidates(Actor actor, long itemId, String text) {
        InboxItem item = tasks.get(itemId);
        mandates.require(actor, item);
        return nearby.officials(item.row().unionId(), text, OFFERED).stream()
                .filter(person -> !Objects.equals(person.id(), actor.personId()))
                .filter(person -> !authors.include(item, person.name()))
                .toList();
    }

    /**
     * @param request what the delegate is asked for; at most 1000 characters
     * @throws TaskHeldByAnother if it is delegated already
     * @throws StandInConflict if the delegate is an author of the work
     */
    @Transactional
    public void delegate(Actor actor, long itemId, long personId, String request) {
        String what = HandingRefused.reason(request);
        InboxItem item = work(itemId);
        Mandate mandate = mandates.require(actor, item);
        if (Objects.equals(actor.personId(), personId)) {
            throw HandingRefused.toOneself();
        }
        PersonRow to = colleagues
                .hold(personId)
                .filter(person -> nearby.isOfficial(item.row().unionId(), person))
                .orElseThrow(HandingRefused::notAnOfficialNearby);
        authors.refuse(item, to.name());
        if (!tasks.handTo(item, Holder.delegate(to.id()), to.id(), to.name(), item.holder())) {
            throw TaskHeldByAnother.movedOn();
        }
        acts.append(item, Verb.DELEGATE, actor, mandate, new TaskActs.To(to.id(), to.name()), what);
    }

    /** 完成委派: the delegate's opinion; the task is where it was before. */
    @Transactional
    public void complete(Actor actor, long itemId, String opinion) {
        String said = HandingRefused.opinion(opinion);
        InboxItem item = delegated(itemId);
        if (!item.holder().personId().equals(actor.personId())) {
            throw new NotYourDuty();
        }
        Mandate asDelegate = actor.duties().stream()
                .filter(duty -> duty.role().isOfficial())
                .findFirst()
                .map(Mandate::own)
                .orElseThrow(NotYourDuty::new);
        sendBack(item);
        acts.append(item, Verb.COMPLETE_DELEGATION, actor, asDelegate, TaskActs.To.NOBODY, said);
    }

    /** 收回委派: the task is where it was before, without an opinion. */
    @Transactional
    public void callBack(Actor actor, long itemId, String reason) {
        String why = HandingRefused.reason(reason);
        InboxItem item = delegated(itemId);
        Mandate mandate = mandates.require(actor, item.home());
        sendBack(item);
        acts.append(item, Verb.CALL_BACK, actor, mandate, TaskActs.To.NOBODY, why);
    }

    private void sendBack(InboxItem item) {
        Long person = item.returnsTo().personId();
        String name = person == null ? null : people.nameOf(person);
        if (!tasks.handTo(item, item.returnsTo(), person, name, null)) {
            throw TaskHeldByAnother.movedOn();
        }
    }

    private InboxItem delegated(long itemId) {
        InboxItem item = work(itemId);
        if (!item.holder().isDelegate() || !Handing.isOpenWork(item.row())) {
            throw HandingRefused.notDelegated();
        }
        return item;
    }

    private InboxItem work(long itemId) {
        InboxItem seen = tasks.get(itemId);
        if (!seen.row().desk().isAboutAWork()) {
            throw HandingRefused.notAboutAWork();
        }
        works.hold(seen.row().subjectId());
        return tasks.get(itemId);
    }
}
