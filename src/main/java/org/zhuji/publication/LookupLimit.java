package org.zhuji.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often one address may look up codes: thirty times in ten minutes. Kept in memory; a restart forgives. */
@Component
class LookupLimit {

    static final int MOST = 30;
    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Count> counts = new HashMap<>();

    LookupLimit(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooManyLookups from the thirty-first on */
    synchronized void count(String address) {
        Instant now = clock.instant();
        if (counts.size() >= MOST_ADDRESSES) {
            counts.values().removeIf(count -> count.isOver(now));
        }
        if (counts.size() >= MOST_ADDRESSES && !counts.containsKey(address)) {
            throw new TooManyLookups();
        }
        Count count = counts.compute(
                address, (key, old) -> old == null || old.isOver(now) ? new Count(now, 1) : old.oneMore());
        if (count.times() > MOST) {
            throw new TooManyLookups();
        }
    }

    private record Count(Instant since, int times) {

        private boolean isOver(Instant now) {
            return !now.isBefore(since.plus(SPAN)) || now.isBefore(since);
        }

        private Count oneMore() {
            return new Count(since, times + 1);
        }
    }
}
