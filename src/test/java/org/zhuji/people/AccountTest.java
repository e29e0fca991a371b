package org.zhuji.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2019-08-26T01:00:00Z");

    private final Account account = new Account(1, "somebody", "hash", false, NOW);

    private static final String HERE = "192.0.2.1";
    private static final String THERE = "198.51.100.7";
    private static final int MOST = 50;

    private boolean fail(String address, Instant now) {
        return account.fail(address, now, MOST);
    }

    @Test
    void locksAnAddressAfterTheFifthFailureForThirtyMinutes() {
        for (int i = 0; i < 4; i++) {
            assertThat(fail(HERE, NOW)).isFalse();
        }
        assertThat(fail(HERE, NOW)).isTrue();

        assertThat(account.isLockedFor(HERE, NOW.plusSeconds(30 * 60 - 1))).isTrue();
        assertThat(account.isLockedFor(HERE, NOW.plusSeconds(30 * 60))).isFalse();
        assertThat(account.isLockedFor(THERE, NOW)).isFalse();
        assertThat(account.isLocked(NOW)).isFalse();
    }

    @Test
    void countsAnewOnceTheLockHasRunOut() {
        for (int i = 0; i < 5; i++) {
            fail(HERE, NOW);
        }
        Instant later = NOW.plusSeconds(31 * 60);

        assertThat(fail(HERE, later)).isFalse();
        assertThat(account.isLockedFor(HERE, later)).isFalse();
    }

    @Test
    void failuresDuringTheLockDoNotProlongIt() {
        for (int i = 0; i < 9; i++) {
            fail(HERE, NOW.plusSeconds(i));
        }

        assertThat(account.isLockedFor(HERE, NOW.plusSeconds(4 + 30 * 60))).isFalse();
    }

    @Test
    void veryManyFailuresFromEverywhereLockTheWholeAccount() {
        for (int i = 0; i < MOST - 1; i++) {
            assertThat(fail("192.0.2." + i, NOW)).isFalse();
        }
        assertThat(fail(HERE, NOW)).isTrue();

        assertThat(account.isLocked(NOW.plusSeconds(30 * 60 - 1))).isTrue();
        assertThat(account.isLockedFor("203.0.113.5", NOW)).isTrue();
        assertThat(account.isLocked(NOW.plusSeconds(30 * 60))).isFalse();
    }

    @Test
    void failuresOfYesterdayAreForgotten() {
        for (int i = 0; i < MOST - 1; i++) {
            fail("192.0.2." + i, NOW);
        }

        assertThat(fail(HERE, NOW.plusSeconds(24 * 60 * 60))).isFalse();
        assertThat(account.hasFailures("192.0.2.0")).isFalse();
    }

    @Test
    void theRightPasswordForgivesItsOwnAddressOnly() {
        for (int i = 0; i < 5; i++) {
            fail(THERE, NOW);
        }
        fail(HERE, NOW);

        account.succeed(HERE);

        assertThat(account.hasFailures(HERE)).isFalse();
        assertThat(account.isLockedFor(THERE, NOW)).isTrue();
    }

    @Test
    void everyChangeThatMustEndSessionsRaisesTheStamp() {
        int before = account.stamp();

        account.changePassword("new", false, NOW);
        account.enable(false);

        assertThat(account.stamp()).isEqualTo(before + 2);
    }
}
