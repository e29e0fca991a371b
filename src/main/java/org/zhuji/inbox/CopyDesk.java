package org.zhuji.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionScope;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.PeopleService;
import org.zhuji.people.Role;
import org.zhuji.shared.Slice;

/** The door to 抄送: shows a work to other officials of its branch or of one's own subtree, and says who has read it. */
@Service
public class CopyDesk {

    static final int LONGEST_NOTE = 500;
    private static final int MOST_UNIONS = 50;
    private static final int LONGEST_PAGE = 200;
    private static final List<Role> READERS = List.of(Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.ORGANISER);

    private final TaskGuard tasks;
    private final Copies copies;
    private final UnionService unions;
    private final PeopleService people;
    private final ApplicationEventPublisher events;

    CopyDesk(
            TaskGuard tasks,
            Copies copies,
            UnionService unions,
            PeopleService people,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.copies = copies;
        this.unions = unions;
        this.people = people;
        this.events = events;
    }

    /** @return whether this person may send copies from this task */
    @Transactional(readOnly = true)
    public boolean isOffered(Actor actor, InboxRow row) {
        return row.desk().isAboutAWork() && tasks.mayAct(actor, row.id());
    }

    /** @return unions whose officials a copy may go to: the work's branch first, then those below the task's union */
    @Transactional(readOnly = true)
    public List<UnionRow> unions(Actor actor, long itemId, String text) {
        InboxItem item = tasks.item(itemId);
        tasks.require(actor, item);
        String wanted = text == null ? "" : text.strip();
        Map<Long, UnionRow> found = new LinkedHashMap<>();
        Stream.concat(
                        unions.branchOf(item.authorUnionId()).unions().stream()
                                .filter(union -> union.name().contains(wanted)),
                        unions.search(new UnionScope(List.of(item.unionPath())), wanted, MOST_UNIONS).stream())
                .forEach(union -> found.putIfAbsent(union.id(), union));
        return List.copyOf(found.values());
    }

    /** @return the officials of this union now, but for the sender */
    @Transactional(readOnly = true)
    public List<Recipient> recipients(Actor actor, long itemId, long unionId) {
        InboxItem item = tasks.item(itemId);
        tasks.require(actor, item);
        return recipients(actor, item, unions.get(unionId));
    }

    private List<Recipient> recipients(Actor actor, InboxItem item, UnionRow union) {
        boolean onBranch =
                unions.branchOf(item.authorUnionId()).unions().stream().anyMatch(one -> one.id() == union.id());
        if (!onBranch && !union.path().startsWith(item.unionPath())) {
            throw CopyRefused.tooFar();
        }
        Map<Long, Recipient> found = new LinkedHashMap<>();
        for (Role role : READERS) {
            people.holders(role, union.id()).stream()
                    .filter(person -> !person.equals(actor.personId()))
                    .forEach(person -> found.putIfAbsent(
                            person, new Recipient(person, people.nameOf(person), union.name() + " " + role.label())));
        }
        return List.copyOf(found.values());
    }

    /**
     * @param personIds officials of this union; who has a copy from this sender already gets no second one
     * @return how many copies are new
     * @throws CopyRefused if a person is not within reach, or if all of them have theirs
     */
    @Transactional
    public int send(Actor actor, long itemId, long unionId, List<Long> personIds, String note) {
        InboxItem item = tasks.item(itemId);
        Mandate mandate = tasks.require(actor, item);
        String words = Notes.checked(note, LONGEST_NOTE);
        Map<Long, Recipient> within = new LinkedHashMap<>();
        recipients(actor, item, unions.get(unionId)).forEach(one -> within.put(one.personId(), one));
        if (personIds.isEmpty()) {
            throw CopyRefused.nobody();
        }
        if (!within.keySet().containsAll(personIds)) {
            throw CopyRefused.tooFar();
        }
        List<Recipient> fresh = new ArrayList<>();
        for (Long person : personIds.stream().distinct().sorted().toList()) {
            Recipient to = within.get(person);
            if (copies.add(item, actor, mandate, person, to.name(), words)) {
                tasks.record(item, Verb.COPY, actor, mandate, new TaskActs.To(person, to.label()), words);
                fresh.add(to);
            }
        }
        if (fresh.isEmpty()) {
            throw CopyRefused.sentAlready();
        }
        tell(item, actor, fresh);
        return fresh.size();
    }

    private void tell(InboxItem item, Actor actor, List<Recipient> fresh) {
        events.publishEvent(new PeopleTold(
                fresh.stream().map(Recipient::personId).toList(),
                "copy:" + item.row().subjectId() + ":" + actor.personId(),
                actor.name() + "向您抄送作品《" + item.row().title() + "》，请阅。",
                actor.name() + " sent you a copy of “" + item.row().title() + "”.",
                "copies"));
    }

    /**
     * @param read 已阅, else 待阅
     * @param after where to go on, as given by the page before; null for the first
     * @return the copies this person got, newest first
     */
    @Transactional(readOnly = true)
    public Slice<CopyRow> received(Actor actor, boolean read, String after, int limit) {
        int size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        return actor.isSystem()
                ? new Slice<>(List.of(), null)
                : Keyset.page(
                        copies.received(actor.personId(), read, Keyset.before(after), size + 1), size, CopyRow::id);
    }

    /** @return the copies this person sent, with the receipt of each; newest first */
    @Transactional(readOnly = true)
    public Slice<CopyRow> sent(Actor actor, String after, int limit) {
        int size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        return actor.isSystem()
                ? new Slice<>(List.of(), null)
                : Keyset.page(copies.sent(actor.personId(), Keyset.before(after), size + 1), size, CopyRow::id);
    }

    @Transactional(readOnly = true)
    public long unread(Actor actor) {
        return actor.isSystem() ? 0 : copies.unread(actor.personId());
    }

    /**
     * Opens a copy: it is read from now on, which its sender sees.
     *
     * @return the work it shows
     * @throws CopyRefused if it is somebody else's
     */
    @Transactional
    public long open(Actor actor, long copyId) {
        long work =
                copies.workOf(copyId, actor.isSystem() ? -1 : actor.personId()).orElseThrow(CopyRefused::unknown);
        copies.markRead(work, actor.personId());
        return work;
    }
}
