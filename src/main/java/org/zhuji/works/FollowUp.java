package org.zhuji.works;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The hashed code of one receipt, and how often it was guessed wrongly. */
@Entity
@Table(name = "follow_up")
class FollowUp {

    static final int TRIES = 10;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private long workId;

    private String codeHash;
    private int failedTries;
    private Instant lockedUntil;

    protected FollowUp() {}

    FollowUp(long workId, String codeHash) {
        this.workId = workId;
        this.codeHash = codeHash;
    }

    String codeHash() {
        return codeHash;
    }

    void renew(String newHash) {
        codeHash = newHash;
        passed();
    }

    /** @throws FollowUpRefused while the number is locked */
    void requireUnlocked(Instant now) {
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            throw FollowUpRefused.locked(Duration.between(now, lockedUntil).toMinutes() + 1);
        }
    }

    void failed(Instant now) {
        failedTries++;
        if (failedTries >= TRIES) {
            lockedUntil = now.plus(LOCK);
            failedTries = 0;
        }
    }

    final void passed() {
        failedTries = 0;
        lockedUntil = null;
    }
}
