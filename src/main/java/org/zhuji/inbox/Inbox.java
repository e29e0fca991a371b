package org.zhuji.inbox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.organisation.UnionScope;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.shared.Slice;

/**
 * The door to task lists, read from our own table. Candidates are resolved by duty when the list is read. A page and a count
 * are one statement each and open no transaction of their own: its four round trips cost more than the statement.
 */
@Service
public class Inbox {

    private static final int LONGEST_PAGE = 200;
    private static final int MOST_UNITS = 300;
    private static final Role[] OVERSEERS = {Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.ORGANISER};

    private final InboxPages pages;
    private final Tasks items;
    private final InboxCounters counters;
    private final UnionService unions;

    Inbox(InboxPages pages, Tasks items, InboxCounters counters, UnionService unions) {
        this.pages = pages;
        this.items = items;
        this.counters = counters;
        this.unions = unions;
    }

    /**
     * @param after where to go on, as given by the page before; null for the first
     * @param limit rows, at most 200
     */
    public Slice<InboxRow> find(Actor actor, InboxFilter filter, String after, int limit) {
        int size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        InboxPlace place = after == null || after.isEmpty() ? null : InboxPlace.read(after);
        List<InboxRow> rows = read(actor, filter, place, size + 1);
        if (rows.size() <= size) {
            return new Slice<>(rows, null);
        }
        List<InboxRow> page = rows.subList(0, size);
        return new Slice<>(page, InboxPlace.of(page.get(size - 1), filter).text());
    }

    private List<InboxRow> read(Actor actor, InboxFilter filter, InboxPlace after, int limit) {
        if (filter.state() == InboxState.DONE) {
            return actor.isSystem() ? List.of() : pages.done(actor.personId(), filter, after, limit);
        }
        List<Holder> lists = lists(actor);
        return lists.isEmpty() ? List.of() : pages.open(lists, units(filter), filter, after, limit);
    }

    /** Works of a few units are read unit by unit; those of many are dense enough in the list as a whole. */
    private List<Long> units(InboxFilter filter) {
        if (filter.authorUnionPath() == null) {
            return List.of();
        }
        List<Long> below = unions.idsBelow(filter.authorUnionPath(), MOST_UNITS + 1);
        return below.size() > MOST_UNITS ? List.of() : below;
    }

    /** The lists that are this person's now: of each duty held, however often, and the own. */
    private static List<Holder> lists(Actor actor) {
        if (actor.isSystem()) {
            return List.of();
        }
        Stream<Holder> duties = actor.duties().stream().map(duty -> Holder.duty(duty.role(), duty.unionId()));
        return Stream.concat(duties, Stream.of(Holder.person(actor.personId())))
                .distinct()
                .toList();
    }

    /** @return how many open tasks wait for this person; from stored counters */
    public long openCount(Actor actor) {
        return counters.open(lists(actor));
    }

    /** @return the task at which the work stands now, suspended or not, if this caller may look at it */
    @Transactional(readOnly = true)
    public Optional<InboxRow> standing(Actor actor, long workId) {
        UnionScope overseen = actor.scope(OVERSEERS);
        return items.of("work", workId).stream()
                .filter(item ->
                        item.row().state() != InboxState.DONE && item.row().state() != InboxState.CLOSED)
                .filter(item -> overseen.covers(item.unionPath()) || actor.holds(Role.HANDLER, item.authorUnionId()))
                .map(InboxItem::row)
                .findFirst();
    }

    /**
     * One task, open or done.
     *
     * @throws TaskNotFound if there is none
     * @throws org.zhuji.people.NotYourDuty if the caller neither holds its duty nor stands above it
     */
    @Transactional(readOnly = true)
    public InboxRow get(Actor actor, long itemId) {
        InboxItem item = items.get(itemId);
        UnionScope overseen = actor.scope(OVERSEERS);
        if (!actor.holds(item.row().role(), item.row().unionId())
                && !overseen.covers(item.unionPath())
                && !Objects.equals(actor.personId(), item.doneById())) {
            throw new NotYourDuty();
        }
        return item.row();
    }
}
