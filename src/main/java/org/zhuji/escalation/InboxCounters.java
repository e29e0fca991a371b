package org.zhuji.escalation;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.zhuji.people.Role;

/**
 * How many tasks are open per union and role. Changes are gathered and written in one order at the end of the
 * transaction: so that many decisions at once hold the counters' rows only for a moment and never wait in a circle.
 */
@Repository
class InboxCounters {

    private final JdbcClient jdbc;

    InboxCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts within the caller's transaction. */
    void add(long unionId, Role role, long change) {
        pending().changes.merge(new Place(unionId, role), change, Long::sum);
    }

    long open(long unionId, Role role) {
        return jdbc.sql("select open_count from inbox_counter where union_id = :union and role_name = :role")
                .param("union", unionId)
                .param("role", role.name())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private Pending pending() {
        Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.registerSynchronization(pending);
            TransactionSynchronizationManager.bindResource(this, pending);
        }
        return pending;
    }

    private void write(Place place, long change) {
        if (change == 0 || update(place, change) == 1) {
            return;
        }
        try {
            jdbc.sql("insert into inbox_counter (union_id, role_name, open_count) values (:union, :role, :change)")
                    .param("union", place.unionId())
                    .param("role", place.role().name())
                    .param("change", change)
                    .update();
        } catch (DuplicateKeyException anotherWasFirst) {
            update(place, change);
        }
    }

    private int update(Place place, long change) {
        return jdbc.sql("update inbox_counter set open_count = open_count + :change"
                        + " where union_id = :union and role_name = :role")
                .param("change", change)
                .param("union", place.unionId())
                .param("role", place.role().name())
                .update();
    }

    private record Place(long unionId, Role role) {}

    /** What one transaction will add. */
    private final class Pending implements TransactionSynchronization {

        private final Map<Place, Long> changes =
                new TreeMap<>(Comparator.comparingLong(Place::unionId).thenComparing(Place::role));

        @Override
        public void beforeCommit(boolean readOnly) {
            changes.forEach(InboxCounters.this::write);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(InboxCounters.this);
        }
    }
}
