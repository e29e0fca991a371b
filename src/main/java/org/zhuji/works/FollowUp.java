package org.zhuji.works;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The hashed code of one receipt, and how often it was guessed wrongly: per address, and from everywhere within a day. */
@Entity
@Table(name = "follow_up")
class FollowUp {

    static final int TRIES = 10;
    static final Duration LOCK = Duration.ofMinutes(15);
    private static final Duration COUNTED = Duration.ofDays(1);

    @Id
    private long workId;

    private String codeHash;
    private int failedTries;
    private Instant failingSince;
    private Instant lockedUntil;

    @ElementCollection
    @CollectionTable(name = "follow_up_failure", joinColumns = @JoinColumn(name = "work_id"))
    @MapKeyColumn(name = "address")
    private Map<String, CodeFailures> failuresByAddress = new HashMap<>();

    protected FollowUp() {}

    FollowUp(long workId, String codeHash) {
        this.workId = workId;
        this.codeHash = codeHash;
    }

    String codeHash() {
        return codeHash;
    }

    /** A new code has not been guessed at yet. */
    void renew(String newHash) {
        codeHash = newHash;
        failedTries = 0;
        failingSince = null;
        lockedUntil = null;
        failuresByAddress.clear();
    }

    /** @throws FollowUpRefused while the number is locked for this address, or for everybody */
    void requireUnlocked(String address, Instant now) {
        refuseUntil(lockedUntil, now);
        CodeFailures found = failuresByAddress.get(address);
        refuseUntil(found == null ? null : found.lockedUntil(), now);
    }

    private static void refuseUntil(Instant until, Instant now) {
        if (until != null && now.isBefore(until)) {
            throw FollowUpRefused.locked(Duration.between(now, until).toMinutes() + 1);
        }
    }

    /** @param most how many failures from everywhere within a day lock the number for everybody */
    void failed(String address, Instant now, int most) {
        failuresByAddress.values().removeIf(old -> old.isOlderThan(now.minus(COUNTED)));
        failuresByAddress.computeIfAbsent(address, key -> new CodeFailures()).fail(now, TRIES, LOCK);
        if (failingSince == null || !now.isBefore(failingSince.plus(COUNTED))) {
            failingSince = now;
            failedTries = 0;
        }
        failedTries++;
        if (failedTries >= most) {
            lockedUntil = now.plus(LOCK);
            failedTries = 0;
        }
    }

    /** The right code forgives its own address only: a guesser elsewhere gains nothing by it. */
    void passed(String address) {
        failuresByAddress.remove(address);
    }
}
