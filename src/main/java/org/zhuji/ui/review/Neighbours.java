package org.zhuji.ui.review;

import java.util.List;
import org.zhuji.inbox.InboxRow;

/** Which tasks stand before and after one in the list it was opened from. */
record Neighbours(List<Long> ids, int place) {

    static Neighbours of(List<InboxRow> open, long itemId) {
        List<Long> ids = open.stream().map(InboxRow::id).toList();
        return new Neighbours(ids, ids.indexOf(itemId));
    }

    /** @return the next one; for a task that is no longer in the list the first; null when there is none */
    Long next() {
        return at(place + 1);
    }

    Long previous() {
        return place <= 0 ? null : at(place - 1);
    }

    /** @return where to go after deciding: the next one, else the one before, else null */
    Long afterDeciding() {
        return next() == null ? previous() : next();
    }

    /** @return e.g. 3 / 27; empty for a task that is not in the list */
    String words() {
        return place < 0 ? "" : (place + 1) + " / " + ids.size();
    }

    private Long at(int index) {
        return index >= 0 && index < ids.size() ? ids.get(index) : null;
    }
}
