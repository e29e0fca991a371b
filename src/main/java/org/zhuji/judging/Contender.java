package org.zhuji.judging;

import java.util.Set;

/** What decides whether somebody may judge a work: where it comes from and who made it. */
record Contender(long workId, int entryNo, String unionPath, Set<String> authors) {
    Contender {
        authors = Set.copyOf(authors);
    }
}
