package org.zhuji.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** What a person signs in with, and the guard against guessing. */
@Entity
class Account {

    static final int MAX_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private String username;
    private String passwordHash;
    private int stamp;
    private boolean enabled = true;
    private boolean mustChange;
    private int failures;
    private Instant lockedUntil;
    private Instant passwordChangedAt;

    protected Account() {}

    Account(long personId, String username, String passwordHash, boolean mustChange, Instant now) {
        this.personId = personId;
        this.username = username;
        this.passwordHash = passwordHash;
        this.mustChange = mustChange;
        this.passwordChangedAt = now;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** @return whether this failure locked the account */
    boolean fail(Instant now) {
        if (isLocked(now)) {
            return false;
        }
        if (lockedUntil != null) {
            unlock();
        }
        failures++;
        if (failures < MAX_FAILURES) {
            return false;
        }
        lockedUntil = now.plus(LOCK);
        return true;
    }

    void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    /** Ends every session opened with the former password. */
    void changePassword(String newHash, boolean initial, Instant now) {
        passwordHash = newHash;
        mustChange = initial;
        passwordChangedAt = now;
        stamp++;
        unlock();
    }

    /** Ends every open session when the account is disabled. */
    void enable(boolean now) {
        enabled = now;
        stamp++;
    }

    long personId() {
        return personId;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    int stamp() {
        return stamp;
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean mustChange() {
        return mustChange;
    }

    boolean hasFailures() {
        return failures > 0;
    }

    Instant lockedUntil() {
        return lockedUntil;
    }
}
