package org.zhuji.inbox;

import java.util.List;

/** By which index a list is read. */
enum InboxWay {
    /** 已办 of one person, latest first. */
    DONE,
    /** Each author's unit by itself. */
    UNITS,
    /** Each category by itself. */
    CATEGORIES,
    /** The list as a whole, in its order. */
    LIST;

    /** @param authorUnions the few units whose works are wanted; empty when they are many or any */
    static InboxWay of(InboxFilter filter, List<Long> authorUnions) {
        if (filter.state() == InboxState.DONE) {
            return DONE;
        }
        if (filter.readingOrder() != InboxOrder.ARRIVAL) {
            return LIST;
        }
        if (!authorUnions.isEmpty()) {
            return UNITS;
        }
        return filter.categories().isEmpty() ? LIST : CATEGORIES;
    }
}
