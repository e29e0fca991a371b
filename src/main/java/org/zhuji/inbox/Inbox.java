package org.zhuji.inbox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.organisation.UnionScope;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.shared.Slice;
import org.zhuji.works.BlindPhase;

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
    private final BlindPhase blind;
    private final Shelves shelves;
    private final LentCounts lent;
    private final TaskSight sight;

    Inbox(
            InboxPages pages,
            Tasks items,
            InboxCounters counters,
            UnionService unions,
            BlindPhase blind,
            Shelves shelves,
            LentCounts lent,
            TaskSight sight) {
        this.pages = pages;
        this.items = items;
        this.counters = counters;
        this.unions = unions;
        this.blind = blind;
        this.shelves = shelves;
        this.lent = lent;
        this.sight = sight;
    }

    /**
     * @param after where to go on, as given by the page before; null for the first
     * @param limit rows, at most 200
     */
    public Slice<InboxRow> find(Actor actor, InboxFilter filter, String after, int limit) {
        int size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        InboxPlace place = after == null || after.isEmpty() ? null : InboxPlace.read(after);
        List<InboxRow> rows = read(actor, filter.without(blind.closedTo(actor)), place, size + 1);
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
        List<Shelf> lists = shelves.of(actor);
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

    /** @return how many open tasks wait for this person, those lent by a substitution included; from stored counters */
    public long openCount(Actor actor) {
        List<Shelf> lists = shelves.of(actor);
        return counters.open(
                        lists.stream().filter(Shelf::isOwn).map(Shelf::holder).toList())
                + lent.open(lists.stream().filter(list -> !list.isOwn()).toList());
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
     * @throws org.zhuji.works.JudgedBlind if its work is being judged and hidden from the caller
     * @throws org.zhuji.people.NotYourDuty if the caller neither holds its duty nor stands above it
     */
    @Transactional(readOnly = true)
    public InboxRow get(Actor actor, long itemId) {
        InboxItem item = items.get(itemId);
        UnionScope overseen = actor.scope(OVERSEERS);
        if (!actor.holds(item.row().role(), item.row().unionId())
                && !overseen.covers(item.unionPath())
                && !Objects.equals(actor.personId(), item.doneById())
                && !sight.shows(actor, item)) {
            throw new NotYourDuty();
        }
        if (item.row().desk().isAboutAWork()) {
            blind.requireOpen(actor, item.row().campaignId());
        }
        return item.row();
    }
}
