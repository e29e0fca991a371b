package org.zhuji.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

    private final Instant base = Instant.parse("2026-01-01T00:00:00Z");
    private final BusinessClock clock = new BusinessClock(Clock.fixed(base, ZoneOffset.UTC), Duration.ZERO);

    @Test
    void tellsTheTimeOfItsBaseUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(base);

        clock.moveTo(Instant.parse("2019-08-26T01:00:00Z"));

        assertThat(clock.instant()).isEqualTo("2019-08-26T01:00:00Z");
        assertThat(clock.offset()).isNegative();
    }

    @Test
    void neverRunsAheadOfWhatTheDatabaseKeeps() {
        Instant justBefore = Instant.parse("2019-08-31T15:59:59.999999700Z");

        assertThat(new BusinessClock(Clock.fixed(justBefore, ZoneOffset.UTC), Duration.ZERO).instant())
                .isEqualTo("2019-08-31T15:59:59.999999Z");
    }

    @Test
    void knowsOnlyTheZoneOfTheCampaigns() {
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(clock.withZone(ZoneId.of("Asia/Shanghai"))).isSameAs(clock);
        assertThatIllegalArgumentException().isThrownBy(() -> clock.withZone(ZoneOffset.UTC));
    }
}
