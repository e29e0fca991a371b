package org.zhuji.inbox;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Repository;

/** Reads pages of the inbox table; touches little more rows than it returns. */
@Repository
class InboxPages {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean namesIndexes;

    InboxPages(JdbcClient jdbc, Clock clock, DataSource database) throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.clock = clock;
        String product = JdbcUtils.extractDatabaseMetaData(database, meta -> meta.getDatabaseProductName());
        this.namesIndexes = DatabaseDriver.fromProductName(product) != DatabaseDriver.H2;
    }

    /** @param authorUnions the units whose works are wanted, to read each by itself; empty to read the lists as a whole */
    List<InboxRow> open(List<Shelf> lists, List<Long> authorUnions, InboxFilter filter, InboxPlace after, int limit) {
        InboxQuery query = query(filter, after, limit);
        return rows(query.open(lists, authorUnions), query).stream()
                // two substitutions may lend the same task
                .distinct()
                .sorted(filter.readingOrder().comparator())
                .limit(limit)
                .toList();
    }

    List<InboxRow> done(long personId, InboxFilter filter, InboxPlace after, int limit) {
        InboxQuery query = query(filter, after, limit);
        return rows(query.done(personId), query);
    }

    private InboxQuery query(InboxFilter filter, InboxPlace after, int limit) {
        return new InboxQuery(filter, after, limit, namesIndexes, clock.instant());
    }

    private List<InboxRow> rows(String sql, InboxQuery query) {
        return jdbc.sql(sql).params(query.values()).query(InboxItem::read).list().stream()
                .map(InboxItem::row)
                .toList();
    }
}
