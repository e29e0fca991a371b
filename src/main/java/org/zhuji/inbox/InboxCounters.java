package org.zhuji.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many tasks are open per list, in all and per category. Changes are gathered and written in one order at the end of
 * the transaction: so that many decisions at once hold the counters' rows only for a moment and never wait in a circle.
 */
@Repository
class InboxCounters {

    private static final long ALL_CAMPAIGNS = 0;
    private static final String ALL_CATEGORIES = "";
    private static final String UPDATE = "update inbox_counter set open_count = open_count + ?"
            + " where holder = ? and campaign_id = ? and category_code = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    InboxCounters(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Counts within the caller's transaction. */
    void add(Holder holder, long campaignId, String categoryCode, long change) {
        Map<Place, Long> changes = pending().changes;
        changes.merge(new Place(holder, ALL_CAMPAIGNS, ALL_CATEGORIES), change, Long::sum);
        String category = categoryCode == null ? ALL_CATEGORIES : categoryCode;
        changes.merge(new Place(holder, campaignId, category), change, Long::sum);
    }

    /** @return open tasks of these lists; reads one row per list */
    long open(List<Holder> holders) {
        if (holders.isEmpty()) {
            return 0;
        }
        return jdbc.sql("select coalesce(sum(open_count), 0) from inbox_counter"
                        + " where holder in (:holders) and campaign_id = :campaign and category_code = :category")
                .param("holders", holders.stream().map(Holder::text).toList())
                .param("campaign", ALL_CAMPAIGNS)
                .param("category", ALL_CATEGORIES)
                .query(Long.class)
                .single();
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

    /** One batch for all; a list that is counted for the first time gets its row. */
    private void write(Map<Place, Long> changes) {
        List<Map.Entry<Place, Long>> real = changes.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .toList();
        if (real.isEmpty()) {
            return;
        }
        int[] found = template.batchUpdate(
                UPDATE,
                real.stream()
                        .map(change -> change.getKey().values(change.getValue()))
                        .toList());
        for (int i = 0; i < found.length; i++) {
            if (found[i] == 0) {
                insert(real.get(i).getKey(), real.get(i).getValue());
            }
        }
    }

    private void insert(Place place, long change) {
        Object[] values = place.values(change);
        try {
            template.update(
                    "insert into inbox_counter (open_count, holder, campaign_id, category_code) values (?, ?, ?, ?)",
                    values);
        } catch (DuplicateKeyException anotherWasFirst) {
            template.update(UPDATE, values);
        }
    }

    private record Place(Holder holder, long campaignId, String category) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::holder)
                .thenComparingLong(Place::campaignId)
                .thenComparing(Place::category);

        private Object[] values(long change) {
            return new Object[] {change, holder.text(), campaignId, category};
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** What one transaction will add. */
    private final class Pending implements TransactionSynchronization {

        private final Map<Place, Long> changes = new TreeMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            write(changes);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(InboxCounters.this);
        }
    }
}
