package org.zhuji.inbox;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
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
    private static final String WHERE =
            " where holder = :holder and campaign_id = :campaign and category_code = :category";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    InboxCounters(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Counts within the caller's transaction. */
    void add(Holder holder, long campaignId, String categoryCode, long change) {
        Pending pending = pending();
        pending.lists.add(holder);
        Map<Place, Long> changes = pending.changes;
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

    /**
     * @param filter its campaign and categories only
     * @return open tasks of these lists; reads one row per list and category
     */
    long open(List<Holder> holders, InboxFilter filter) {
        if (filter.campaignId() == null && filter.categories().isEmpty()) {
            return open(holders);
        }
        String sql = "select campaign_id, category_code, sum(open_count) as n from inbox_counter"
                + " where holder in (:holders) and campaign_id <> 0"
                + (filter.campaignId() == null ? "" : " and campaign_id = :campaign")
                + " group by campaign_id, category_code";
        return jdbc
                .sql(sql)
                .param("holders", holders.stream().map(Holder::text).toList())
                .param("campaign", filter.campaignId())
                .query((rs, n) -> Map.entry(
                        new InboxFilter.CategoryChoice(rs.getLong("campaign_id"), rs.getString("category_code")),
                        rs.getLong("n")))
                .list()
                .stream()
                .filter(counted ->
                        filter.categories().isEmpty() || filter.categories().contains(counted.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Something else than its number changes in a list. */
    void touch(Holder holder) {
        pending().lists.add(holder);
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
            jdbc.sql("insert into inbox_counter (holder, campaign_id, category_code, open_count)"
                            + " values (:holder, :campaign, :category, :change)")
                    .params(place.values())
                    .param("change", change)
                    .update();
        } catch (DuplicateKeyException anotherWasFirst) {
            update(place, change);
        }
    }

    private int update(Place place, long change) {
        return jdbc.sql("update inbox_counter set open_count = open_count + :change" + WHERE)
                .params(place.values())
                .param("change", change)
                .update();
    }

    private record Place(Holder holder, long campaignId, String category) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::holder)
                .thenComparingLong(Place::campaignId)
                .thenComparing(Place::category);

        private Map<String, Object> values() {
            return Map.of("holder", holder.text(), "campaign", campaignId, "category", category);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** What one transaction will add. */
    private final class Pending implements TransactionSynchronization {

        private final Map<Place, Long> changes = new TreeMap<>();
        private final Set<Holder> lists = new HashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            changes.forEach(InboxCounters.this::write);
        }

        @Override
        public void afterCommit() {
            events.publishEvent(new ListsChanged(lists));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(InboxCounters.this);
        }
    }
}
