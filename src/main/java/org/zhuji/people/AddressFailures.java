package org.zhuji.people;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** Wrong passwords for one account from one address: it locks that address out, and nobody else. */
@Embeddable
class AddressFailures {

    static final int MOST = 5;

    private int failures;
    private Instant failedAt;
    private Instant lockedUntil;

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** @return whether this failure locked the address */
    boolean fail(Instant now, Duration lock) {
        if (lockedUntil != null && !isLocked(now)) {
            failures = 0;
            lockedUntil = null;
        }
        failures++;
        failedAt = now;
        if (failures < MOST) {
            return false;
        }
        lockedUntil = now.plus(lock);
        return true;
    }

    boolean isOlderThan(Instant limit) {
        return !failedAt.isAfter(limit);
    }
}
