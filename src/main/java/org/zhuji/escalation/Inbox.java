package org.zhuji.escalation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.organisation.UnionScope;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.shared.Slice;
import org.zhuji.works.BlindPhase;

/** The door to task lists, read from our own table. Candidates are resolved by duty when the list is read. */
@Service
public class Inbox {

    private static final int LONGEST_PAGE = 200;
    private static final Role[] OVERSEERS = {Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.ORGANISER};

    private final JdbcClient jdbc;
    private final InboxItems items;
    private final InboxCounters counters;
    private final BlindPhase blind;
    private final boolean namesIndexes;

    Inbox(JdbcClient jdbc, InboxItems items, InboxCounters counters, BlindPhase blind, DataSource database)
            throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.items = items;
        this.counters = counters;
        this.blind = blind;
        String product = JdbcUtils.extractDatabaseMetaData(database, meta -> meta.getDatabaseProductName());
        this.namesIndexes = DatabaseDriver.fromProductName(product) != DatabaseDriver.H2;
    }

    /**
     * @param after where to go on, as given by the page before; null for the first
     * @param limit rows, at most 200
     */
    @Transactional(readOnly = true)
    public Slice<InboxRow> find(Actor actor, InboxFilter filter, String after, int limit) {
        int size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        InboxPlace place = after == null || after.isEmpty() ? null : InboxPlace.read(after);
        List<InboxRow> rows = read(actor, filter, place, size + 1);
        if (rows.size() <= size) {
            return new Slice<>(rows, null);
        }
        List<InboxRow> page = rows.subList(0, size);
        return new Slice<>(
                page, InboxPlace.of(page.get(size - 1), filter.state()).text());
    }

    private List<InboxRow> read(Actor actor, InboxFilter filter, InboxPlace after, int limit) {
        boolean done = filter.state() == InboxState.DONE;
        if (done ? actor.isSystem() : actor.duties().isEmpty()) {
            return List.of();
        }
        InboxQuery query = new InboxQuery(filter, blind.closedTo(actor), after, limit, namesIndexes);
        String sql =
                done ? query.done(actor.personId()) : query.open(places(actor).toList());
        return jdbc.sql(sql).params(query.values()).query(InboxItem::read).list().stream()
                .map(InboxItem::row)
                .toList();
    }

    /** One duty per union and role, however often it is held. */
    private static Stream<Duty> places(Actor actor) {
        return actor.duties().stream()
                .filter(duty -> actor.duty(duty.role(), duty.unionId())
                        .filter(duty::equals)
                        .isPresent())
                .distinct();
    }

    /** @return how many open tasks wait for this person; from stored counters */
    @Transactional(readOnly = true)
    public long openCount(Actor actor) {
        return places(actor)
                .mapToLong(duty -> counters.open(duty.unionId(), duty.role()))
                .sum();
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
                && !Objects.equals(actor.personId(), item.doneById())) {
            throw new NotYourDuty();
        }
        if (item.row().desk().isAboutAWork()) {
            blind.requireOpen(actor, item.row().campaignId());
        }
        return item.row();
    }
}
