package org.zhuji.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final int MOST_LOOKED_AT = 20_000;
    private static final int MOST_COUNTED = 500;
    private static final int MOST_LOOKED_AT_TO_COUNT = 5_000;
    private static final int MOST_BEFORE = 200;
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
        InboxPage page = look(actor, filter, after, limit);
        return new Slice<>(page.rows(), page.next());
    }

    /** As {@link #find}; says also how far it looked: a page that is not full and has a next has only paused. */
    public InboxPage look(Actor actor, InboxFilter filter, String after, int limit) {
        int size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        InboxPlace place = after == null || after.isEmpty() ? null : InboxPlace.read(after);
        InboxLists lists = lists(actor, filter);
        if (lists.isNothing()) {
            return InboxPage.NOTHING;
        }
        InboxPages.Found found = pages.find(lists, InboxSpan.after(place, size + 1), MOST_LOOKED_AT);
        List<InboxRow> rows = found.rows();
        if (rows.size() > size) {
            InboxPlace next = InboxPlace.of(rows.get(size - 1), filter);
            return new InboxPage(rows.subList(0, size), next.text(), found.looked());
        }
        return new InboxPage(rows, found.isAll() ? null : found.place().text(), found.looked());
    }

    /** @return how many there are: from the stored counters where these answer, else counted up to 500 */
    public InboxCount count(Actor actor, InboxFilter filter) {
        InboxLists lists = lists(actor, filter);
        if (lists.isNothing()) {
            return new InboxCount(0, true);
        }
        if (filter.isCounted()) {
            return new InboxCount(counters.open(lists.holders(), filter), true);
        }
        int found;
        boolean isAll = true;
        if (lists.sieve().isOpen()) {
            found = pages.count(lists, InboxSpan.after(null, MOST_COUNTED + 1));
        } else {
            InboxPages.Found counted =
                    pages.find(lists, InboxSpan.after(null, MOST_COUNTED + 1), MOST_LOOKED_AT_TO_COUNT);
            found = counted.rows().size();
            isAll = counted.isAll();
        }
        return found > MOST_COUNTED ? new InboxCount(MOST_COUNTED, false) : new InboxCount(found, isAll);
    }

    /** @return the tasks before and after this one in a list, wherever in it the task is, in it no longer included */
    public InboxNeighbours around(Actor actor, InboxFilter filter, InboxRow row) {
        InboxLists lists = lists(actor, filter);
        if (lists.isNothing()) {
            return new InboxNeighbours(null, null, new InboxCount(0, true));
        }
        InboxPlace place = InboxPlace.of(row, filter);
        int before = lists.sieve().isOpen() ? pages.count(lists, InboxSpan.before(place, MOST_BEFORE + 1)) : 0;
        return new InboxNeighbours(
                first(lists, InboxSpan.before(place, 1)),
                first(lists, InboxSpan.after(place, 1)),
                new InboxCount(Math.min(before, MOST_BEFORE), before <= MOST_BEFORE));
    }

    private Long first(InboxLists lists, InboxSpan span) {
        List<InboxRow> found = pages.find(lists, span, MOST_LOOKED_AT).rows();
        return found.isEmpty() ? null : found.get(0).id();
    }

    /** @return what has become of tasks that somebody sees in a list; without those that are not theirs to see any more */
    public Map<Long, InboxRow> now(Actor actor, Collection<Long> itemIds) {
        Set<Holder> own = Set.copyOf(lists(actor));
        return items.withIds(itemIds).stream()
                .filter(item -> own.contains(item.holder()))
                .map(InboxItem::row)
                .collect(Collectors.toMap(InboxRow::id, Function.identity()));
    }

    /** @return the lists that are this person's now, to be told when they change */
    public Set<Holder> holders(Actor actor) {
        return Set.copyOf(lists(actor));
    }

    private InboxLists lists(Actor actor, InboxFilter filter) {
        if (filter.state() == InboxState.DONE) {
            return new InboxLists(actor.isSystem() ? 0 : actor.personId(), List.of(), List.of(), filter);
        }
        List<Holder> holders = lists(actor);
        return new InboxLists(0, holders, holders.isEmpty() ? List.of() : units(filter), filter);
    }

    /** Works of a few units are read unit by unit; those of many are dense enough in the list as a whole. */
    private List<Long> units(InboxFilter filter) {
        if (filter.authorUnionPath() == null || filter.readingOrder() != InboxOrder.ARRIVAL) {
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
