package org.zhuji.inbox;

import java.util.List;

/**
 * Persons are to be told of something done with a task. Published inside the transaction.
 *
 * @param occasion the same person is told of the same occasion once
 * @param link where to act on it, relative to the start page
 */
public record PeopleTold(List<Long> persons, String occasion, String chinese, String english, String link) {
    public PeopleTold {
        persons = List.copyOf(persons);
    }
}
