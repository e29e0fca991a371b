package org.zhuji.inbox;

import java.util.List;

/**
 * A page of an inbox.
 *
 * @param next where to go on; null at the end. A page that is not full and yet has a next stopped looking for the time being
 * @param looked how many rows were looked through for it
 */
public record InboxPage(List<InboxRow> rows, String next, int looked) {

    static final InboxPage NOTHING = new InboxPage(List.of(), null, 0);

    public InboxPage {
        rows = List.copyOf(rows);
    }
}
