package org.zhuji.inbox;

import java.time.Instant;
import java.util.List;

/** Looks for a moment at which a new substitution would let somebody, through however many others, stand in for himself. */
record Circle(NewSubstitution wanted, List<Substitution> others) {

    boolean isClosed() {
        return reaches(wanted.standInId(), wanted.from(), wanted.until(), others.size());
    }

    /** @param steps left, so that the search ends */
    private boolean reaches(long personId, Instant from, Instant until, int steps) {
        if (personId == wanted.principalId()) {
            return true;
        }
        return steps > 0
                && others.stream()
                        .filter(other -> other.principalId() == personId)
                        .filter(other -> other.from().isBefore(until) && from.isBefore(other.until()))
                        .anyMatch(other -> reaches(
                                other.standInId(),
                                later(from, other.from()),
                                other.until().isBefore(until) ? other.until() : until,
                                steps - 1));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
