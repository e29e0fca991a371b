package org.zhuji.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.PeopleService;
import org.zhuji.people.Role;
import org.zhuji.shared.Slice;
import org.zhuji.works.WorkCaller;

/**
 * The door to 催办: the levels above and the author's side remind those whose turn it is; at most once in 24 hours each and
 * three times a day in all.
 */
@Service
public class UrgeDesk {

    private static final Duration PAUSE = Duration.ofHours(24);
    private static final String ENTRANT = "entrant";
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_PAGE = 200;

    private final TaskGuard tasks;
    private final WorkTasks current;
    private final Urges urges;
    private final PeopleService people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UrgeDesk(
            TaskGuard tasks,
            WorkTasks current,
            Urges urges,
            PeopleService people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.current = current;
        this.urges = urges;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** @return whether this person is above the task or on the author's side, and it is not the own one */
    @Transactional(readOnly = true)
    public boolean isOffered(Actor actor, InboxRow row) {
        if (!row.desk().isAboutAWork() || row.state() != InboxState.OPEN) {
            return false;
        }
        InboxItem item = tasks.item(row.id());
        return !tasks.mayAct(actor, row.id()) && mandate(actor, item).isPresent();
    }

    /**
     * @param note may be null
     * @throws NotYourDuty unless the caller is above the task on its branch, or the handler where the work was entered
     * @throws UrgeRefused if it is too early, or nobody's turn
     */
    @Transactional
    public void urge(Actor actor, long itemId, String note) {
        InboxItem item = tasks.item(itemId);
        if (!item.row().desk().isAboutAWork()) {
            throw new NotYourDuty();
        }
        if (tasks.mayAct(actor, itemId)) {
            throw UrgeRefused.ownTask();
        }
        Mandate mandate = mandate(actor, item).orElseThrow(NotYourDuty::new);
        current.hold(item.row().subjectId());
        urge(
                tasks.item(itemId),
                Holder.person(actor.personId()).text(),
                actor,
                mandate,
                Notes.checked(note, LONGEST_NOTE));
    }

    /**
     * The entrant, who showed number and follow-up code, asks whether it goes on.
     *
     * @throws UrgeRefused if it is too early, or nobody's turn
     */
    @Transactional
    public void urge(WorkCaller.Entrant entrant) {
        current.hold(entrant.workId());
        InboxItem item = current.openItem(entrant.workId()).orElseThrow(UrgeRefused::nobodysTurn);
        Actor author = new Actor(null, null, "投稿人 " + item.row().number(), List.of());
        urge(item, ENTRANT, author, null, null);
    }

    private void urge(InboxItem item, String sender, Actor actor, Mandate mandate, String note) {
        if (item.row().state() != InboxState.OPEN) {
            throw UrgeRefused.nobodysTurn();
        }
        Instant now = clock.instant();
        urges.last(item.row().subjectId(), sender)
                .filter(last -> now.isBefore(last.plus(PAUSE)))
                .ifPresent(last -> {
                    throw UrgeRefused.tooEarly(last, last.plus(PAUSE));
                });
        urges.add(item, sender, actor, note);
        tasks.record(item, Verb.URGE, actor, mandate, TaskActs.To.NOBODY, note);
        tell(item, mandate == null ? "投稿人" : actor.name(), note, now);
    }

    private Optional<Mandate> mandate(Actor actor, InboxItem item) {
        return tasks.above(actor, item)
                .or(() -> actor.duty(Role.HANDLER, item.authorUnionId()).map(Mandate::own));
    }

    private void tell(InboxItem item, String from, String note, Instant at) {
        Long assignee = item.row().hold().assigneeId();
        List<Long> holders =
                assignee == null ? people.holders(item.row().role(), item.row().unionId()) : List.of(assignee);
        String title = item.row().title();
        events.publishEvent(new PeopleTold(
                holders,
                "urge:" + item.row().id() + ":" + at.toEpochMilli(),
                from + "催办作品《" + title + "》（" + item.row().stepName() + "）" + (note == null ? "。" : "：" + note),
                "You are urged to deal with “" + title + "”" + (note == null ? "." : ": " + note),
                "inbox/" + item.row().id()));
    }

    /** @return the urgings this person sent, newest first */
    @Transactional(readOnly = true)
    public Slice<UrgeRow> sent(Actor actor, String after, int limit) {
        int size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        return actor.isSystem()
                ? new Slice<>(List.of(), null)
                : Keyset.page(urges.sent(actor.personId(), Keyset.before(after), size + 1), size, UrgeRow::id);
    }
}
