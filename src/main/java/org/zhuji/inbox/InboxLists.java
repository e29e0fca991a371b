package org.zhuji.inbox;

import java.util.List;

/**
 * What is read.
 *
 * @param personId whose 已办 it is, for done tasks
 * @param holders the lists, for others
 * @param authorUnions the few units whose works are wanted, to read each by itself; empty to read the lists as a whole
 */
record InboxLists(long personId, List<Holder> holders, List<Long> authorUnions, InboxFilter filter) {

    InboxWay way() {
        return InboxWay.of(filter, authorUnions);
    }

    InboxSieve sieve() {
        return InboxSieve.of(filter, way());
    }

    /** @return how many indexed reads one statement makes, about */
    int parts() {
        return switch (way()) {
            case DONE -> 1;
            case UNITS -> holders.size() * authorUnions.size();
            case CATEGORIES -> holders.size() * filter.categories().size();
            case LIST -> holders.size();
        };
    }

    boolean isNothing() {
        return way() != InboxWay.DONE && holders.isEmpty();
    }
}
