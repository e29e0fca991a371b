package org.zhuji.escalation;

import org.springframework.stereotype.Service;
import org.zhuji.people.Actor;
import org.zhuji.shared.Slice;

/** The door to task lists, read from our own table. Candidates are resolved by duty when the list is read. */
@Service
public class Inbox {

    /**
     * @param after where to go on, as given by the page before; null for the first
     * @param limit rows, at most 200
     */
    public Slice<InboxRow> find(Actor actor, InboxFilter filter, String after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** @return how many open tasks wait for this person; from stored counters */
    public long openCount(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /**
     * One task, open or done.
     *
     * @throws TaskNotFound if there is none
     * @throws org.zhuji.people.NotYourDuty if the caller neither holds its duty nor stands above it
     */
    public InboxRow get(Actor actor, long itemId) {
        throw new UnsupportedOperationException();
    }
}
