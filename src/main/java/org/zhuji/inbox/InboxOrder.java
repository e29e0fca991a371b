package org.zhuji.inbox;

import java.time.Instant;
import java.util.Comparator;

/** In which order a list of open tasks is read. */
public enum InboxOrder {
    /** Longest waiting first. */
    ARRIVAL("arrived_at", "inbox_by_arrival"),
    /** Due first; what has no date comes last. */
    DUE("due_order", "inbox_by_due");

    /** Stands for “no date” in lists by date. */
    static final Instant NO_DATE = Instant.parse("9999-12-31T00:00:00Z");

    private final String column;
    private final String index;

    InboxOrder(String column, String index) {
        this.column = column;
        this.index = index;
    }

    String column() {
        return column;
    }

    String index() {
        return index;
    }

    Instant at(InboxRow row) {
        if (this == ARRIVAL) {
            return row.arrivedAt();
        }
        return row.dueAt() == null ? NO_DATE : row.dueAt();
    }

    Comparator<InboxRow> comparator() {
        return Comparator.comparing((InboxRow row) -> at(row)).thenComparingLong(InboxRow::id);
    }
}
