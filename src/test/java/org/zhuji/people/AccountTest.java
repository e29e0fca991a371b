package org.zhuji.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2019-08-26T01:00:00Z");

    private final Account account = new Account(1, "somebody", "hash", false, NOW);

    @Test
    void locksAfterTheFifthFailureForThirtyMinutes() {
        for (int i = 0; i < 4; i++) {
            assertThat(account.fail(NOW)).isFalse();
        }
        assertThat(account.fail(NOW)).isTrue();

        assertThat(account.isLocked(NOW.plusSeconds(30 * 60 - 1))).isTrue();
        assertThat(account.isLocked(NOW.plusSeconds(30 * 60))).isFalse();
    }

    @Test
    void countsAnewOnceTheLockHasRunOut() {
        for (int i = 0; i < 5; i++) {
            account.fail(NOW);
        }
        Instant later = NOW.plusSeconds(31 * 60);

        assertThat(account.fail(later)).isFalse();
        assertThat(account.isLocked(later)).isFalse();
    }

    @Test
    void failuresDuringTheLockDoNotProlongIt() {
        for (int i = 0; i < 9; i++) {
            account.fail(NOW.plusSeconds(i));
        }

        assertThat(account.isLocked(NOW.plusSeconds(4 + 30 * 60))).isFalse();
    }

    @Test
    void everyChangeThatMustEndSessionsRaisesTheStamp() {
        int before = account.stamp();

        account.changePassword("new", false, NOW);
        account.enable(false);

        assertThat(account.stamp()).isEqualTo(before + 2);
    }
}
