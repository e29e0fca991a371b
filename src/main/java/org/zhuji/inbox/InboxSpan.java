package org.zhuji.inbox;

/**
 * A stretch of a list.
 *
 * @param from the place it begins after; null for the list's end
 * @param backwards against the order of the list
 * @param limit rows of each list read
 */
record InboxSpan(InboxPlace from, boolean backwards, int limit) {

    static InboxSpan after(InboxPlace place, int limit) {
        return new InboxSpan(place, false, limit);
    }

    static InboxSpan before(InboxPlace place, int limit) {
        return new InboxSpan(place, true, limit);
    }

    InboxSpan goingOn(InboxPlace place, int rows) {
        return new InboxSpan(place, backwards, rows);
    }
}
