package org.zhuji.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Repository;

/**
 * Reads stretches of the inbox table. Without a sieve it touches little more rows than it returns; with one it reads window
 * after window, each larger than the one before, and stops after so many rows, however few were wanted among them.
 */
@Repository
class InboxPages {

    private static final int LARGEST_WINDOW = 2000;
    private static final int GROWTH = 8;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean namesIndexes;

    InboxPages(JdbcClient jdbc, Clock clock, DataSource database) throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.clock = clock;
        String product = JdbcUtils.extractDatabaseMetaData(database, meta -> meta.getDatabaseProductName());
        this.namesIndexes = DatabaseDriver.fromProductName(product) != DatabaseDriver.H2;
    }

    /**
     * @param span its limit is how many rows are wanted
     * @param most rows to look through
     */
    Found find(InboxLists lists, InboxSpan span, int most) {
        Found found = new Found();
        InboxSieve sieve = lists.sieve();
        InboxSpan window = span;
        while (true) {
            List<Line> read = read(lists, window);
            found.read += read.size();
            List<Line> lines = merged(lists, window, read);
            for (Line line : lines) {
                found.lookedAt(line, InboxPlace.of(line.row(), lists.filter()), sieve);
                if (found.rows.size() == span.limit()) {
                    return found;
                }
            }
            if (lines.size() < window.limit()) {
                found.place = null;
                return found;
            }
            if (found.read >= most) {
                return found;
            }
            int largest = Math.max(span.limit(), LARGEST_WINDOW / lists.parts());
            int left = Math.max(1, (most - found.read) / lists.parts());
            window = span.goingOn(found.place, Math.min(Math.min(largest, left), window.limit() * GROWTH));
        }
    }

    /** @return how many there are, at most {@code most}; for lists without a sieve, from the index alone */
    int count(InboxLists lists, InboxSpan span) {
        InboxQuery query = query(lists, span).onlyIds();
        List<Long> ids = jdbc.sql(sql(lists, query))
                .params(query.values())
                .query(Long.class)
                .list();
        return Math.min(ids.size(), span.limit());
    }

    private List<Line> read(InboxLists lists, InboxSpan span) {
        InboxQuery query = query(lists, span);
        return jdbc.sql(sql(lists, query))
                .params(query.values())
                .query(InboxPages::line)
                .list();
    }

    /** What lies beyond the window's last row may have others between it that were not read. */
    private static List<Line> merged(InboxLists lists, InboxSpan span, List<Line> read) {
        if (lists.parts() == 1) {
            return read;
        }
        Comparator<InboxRow> order = lists.filter().readingOrder().comparator();
        return read.stream()
                .sorted(Comparator.comparing(Line::row, span.backwards() ? order.reversed() : order))
                .limit(span.limit())
                .toList();
    }

    private static String sql(InboxLists lists, InboxQuery query) {
        return lists.way() == InboxWay.DONE
                ? query.done(lists.personId())
                : query.open(lists.holders(), lists.authorUnions());
    }

    private InboxQuery query(InboxLists lists, InboxSpan span) {
        return new InboxQuery(lists.filter(), span, namesIndexes, clock.instant());
    }

    private static Line line(ResultSet rs, int number) throws SQLException {
        return new Line(InboxItem.read(rs, number).row(), rs.getString("author_union_path"));
    }

    private record Line(InboxRow row, String authorUnionPath) {}

    /** What was found so far, and where to go on; the place is null at the list's end. */
    static final class Found {

        private final List<InboxRow> rows = new ArrayList<>();
        private InboxPlace place;
        private int looked;
        private int read;

        private void lookedAt(Line line, InboxPlace at, InboxSieve sieve) {
            looked++;
            place = at;
            if (sieve.keeps(line.row(), line.authorUnionPath())) {
                rows.add(line.row());
            }
        }

        List<InboxRow> rows() {
            return rows;
        }

        /** @return whether the list was read to its end */
        boolean isAll() {
            return place == null;
        }

        InboxPlace place() {
            return place;
        }

        int looked() {
            return looked;
        }
    }
}
