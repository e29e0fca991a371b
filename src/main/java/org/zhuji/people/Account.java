package org.zhuji.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/** What a person signs in with, and the guard against guessing. */
@Entity
class Account {

    static final Duration LOCK = Duration.ofMinutes(30);
    private static final Duration COUNTED = Duration.ofDays(1);

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
    private Instant failingSince;
    private Instant lockedUntil;
    private Instant passwordChangedAt;

    @ElementCollection
    @CollectionTable(name = "sign_in_failure", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "address")
    @BatchSize(size = 100)
    private Map<String, AddressFailures> failuresByAddress = new HashMap<>();

    protected Account() {}

    Account(long personId, String username, String passwordHash, boolean mustChange, Instant now) {
        this.personId = personId;
        this.username = username;
        this.passwordHash = passwordHash;
        this.mustChange = mustChange;
        this.passwordChangedAt = now;
    }

    /** @return whether too many failed from everywhere: nobody gets in */
    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    boolean isLockedFor(String address, Instant now) {
        AddressFailures found = failuresByAddress.get(address);
        return isLocked(now) || found != null && found.isLocked(now);
    }

    /** @return the addresses from which nobody gets in for now */
    Set<String> lockedAddresses(Instant now) {
        return failuresByAddress.entrySet().stream()
                .filter(entry -> entry.getValue().isLocked(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param most how many failures from everywhere within a day lock the whole account
     * @return whether this failure locked the address or the account
     */
    boolean fail(String address, Instant now, int most) {
        if (isLockedFor(address, now)) {
            return false;
        }
        failuresByAddress.values().removeIf(old -> old.isOlderThan(now.minus(COUNTED)));
        boolean addressLocked = failuresByAddress
                .computeIfAbsent(address, key -> new AddressFailures())
                .fail(now, LOCK);
        return countFromEverywhere(now, most) || addressLocked;
    }

    private boolean countFromEverywhere(Instant now, int most) {
        if (failingSince == null || !now.isBefore(failingSince.plus(COUNTED))) {
            failingSince = now;
            failures = 0;
        }
        failures++;
        if (failures < most) {
            return false;
        }
        lockedUntil = now.plus(LOCK);
        failures = 0;
        return true;
    }

    /** The right password forgives its own address only: a guesser elsewhere gains nothing by it. */
    void succeed(String address) {
        failuresByAddress.remove(address);
    }

    boolean hasFailures(String address) {
        return failuresByAddress.containsKey(address);
    }

    void unlock() {
        failures = 0;
        failingSince = null;
        lockedUntil = null;
        failuresByAddress.clear();
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

    Instant lockedUntil() {
        return lockedUntil;
    }
}
