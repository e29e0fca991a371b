package org.zhuji.works;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** Wrong codes for one number from one address: they lock that address out, and nobody else. */
@Embeddable
class CodeFailures {

    private int failures;
    private Instant failedAt;
    private Instant lockedUntil;

    Instant lockedUntil() {
        return lockedUntil;
    }

    void fail(Instant now, int most, Duration lock) {
        failures++;
        failedAt = now;
        if (failures >= most) {
            lockedUntil = now.plus(lock);
            failures = 0;
        }
    }

    boolean isOlderThan(Instant limit) {
        return !failedAt.isAfter(limit);
    }
}
