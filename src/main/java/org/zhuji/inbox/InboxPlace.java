package org.zhuji.inbox;

import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;

/** Where a page of the inbox ended: the last row's time and id. */
record InboxPlace(Instant at, long id) {

    static InboxPlace of(InboxRow row, InboxFilter filter) {
        boolean isDone = filter.state() == InboxState.DONE;
        return new InboxPlace(isDone ? row.doneAt() : filter.readingOrder().at(row), row.id());
    }

    /** @throws ListPlaceUnknown if it was not written by {@link #text} */
    static InboxPlace read(String text) {
        String[] parts = text.split("_", -1);
        try {
            if (parts.length == 2) {
                return new InboxPlace(Instant.parse(parts[0]), Long.parseLong(parts[1]));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw new ListPlaceUnknown();
        }
        throw new ListPlaceUnknown();
    }

    String text() {
        return at + "_" + id;
    }

    Timestamp timestamp() {
        return Timestamp.from(at);
    }
}
