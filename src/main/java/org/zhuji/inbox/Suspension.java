package org.zhuji.inbox;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.PeopleService;

/**
 * The door to 挂起 and 激活: a task that nobody decides for a while. It leaves its list and the counters, and comes back to
 * the list it was in; the cutoff closes it all the same.
 */
@Service
public class Suspension {

    private static final int LONGEST_REASON = 500;

    private final TaskGuard tasks;
    private final WorkTasks current;
    private final PeopleService people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Suspension(
            TaskGuard tasks, WorkTasks current, PeopleService people, ApplicationEventPublisher events, Clock clock) {
        this.clock = clock;
        this.tasks = tasks;
        this.current = current;
        this.people = people;
        this.events = events;
    }

    /** @return whether this person may suspend it if it is open, or activate it if it is suspended */
    @Transactional(readOnly = true)
    public boolean isOffered(Actor actor, InboxRow row) {
        boolean isLive = row.state() == InboxState.OPEN || row.state() == InboxState.SUSPENDED;
        return row.desk().isAboutAWork()
                && isLive
                && tasks.atOrAbove(actor, tasks.item(row.id())).isPresent();
    }

    /**
     * @throws NotYourDuty unless the caller is an official of the task's union or above
     * @throws TaskAlreadyDecided if it is not open any more
     */
    @Transactional
    public void suspend(Actor actor, long itemId, String reason) {
        change(actor, itemId, InboxState.OPEN, InboxState.SUSPENDED, reason);
    }

    /** @throws TaskAlreadyDecided if it is not suspended any more */
    @Transactional
    public void activate(Actor actor, long itemId, String reason) {
        change(actor, itemId, InboxState.SUSPENDED, InboxState.OPEN, reason);
    }

    private void change(Actor actor, long itemId, InboxState from, InboxState to, String reason) {
        InboxItem item = tasks.item(itemId);
        if (!item.row().desk().isAboutAWork()) {
            throw new NotYourDuty();
        }
        Mandate mandate = tasks.atOrAbove(actor, item).orElseThrow(NotYourDuty::new);
        String words = Notes.required(reason, LONGEST_REASON);
        current.hold(item.row().subjectId());
        InboxItem now = tasks.item(itemId);
        if (now.row().state() != from || !current.change(now, from, to)) {
            throw TaskAlreadyDecided.now(tasks.item(itemId).row());
        }
        Verb verb = to == InboxState.SUSPENDED ? Verb.SUSPEND : Verb.ACTIVATE;
        tasks.record(now, verb, actor, mandate, TaskActs.To.NOBODY, words);
        tell(now, actor, verb, words);
    }

    private void tell(InboxItem item, Actor actor, Verb verb, String reason) {
        Long assignee = item.row().hold().assigneeId();
        List<Long> holders = (assignee == null
                        ? people.holders(item.row().role(), item.row().unionId())
                        : List.of(assignee))
                .stream().filter(person -> !person.equals(actor.personId())).toList();
        events.publishEvent(new PeopleTold(
                holders,
                verb.code() + ":" + item.row().id() + ":" + clock.instant().toEpochMilli(),
                "作品《" + item.row().title() + "》（" + item.row().stepName() + "）已由" + actor.name() + verb.label() + "："
                        + reason,
                "“" + item.row().title() + "”: " + verb.english() + " by " + actor.name() + ": " + reason,
                "inbox/" + item.row().id()));
    }
}
