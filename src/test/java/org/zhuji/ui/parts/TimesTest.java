package org.zhuji.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final Instant CUTOFF = Instant.parse("2019-08-31T16:00:00Z");

    @Test
    @Tag("REQ-18")
    void namesMidnightAsTheEndOfTheDayBefore() {
        assertThat(Times.limit(CUTOFF)).isEqualTo("2019-08-31 24:00");
        assertThat(Times.limit(Instant.parse("2019-08-31T09:30:00Z"))).isEqualTo("2019-08-31 17:30");
    }

    @Test
    @Tag("REQ-05")
    void countsTheDaysLeftUntilTheLastMomentThatIsInTime() {
        assertThat(Times.daysLeft(Instant.parse("2019-08-26T01:00:00Z"), CUTOFF))
                .isEqualTo(5);
        assertThat(Times.daysLeft(CUTOFF.minusMillis(1), CUTOFF)).isZero();
        assertThat(Times.daysLeft(CUTOFF, CUTOFF)).isNegative();
    }

    @Test
    @Tag("REQ-10")
    void saysDurationsAndSizesAsTheNoticeDoes() {
        assertThat(Times.duration(187_000)).isEqualTo("3 分 07 秒");
        assertThat(Times.duration(9_400)).isEqualTo("9 秒");
        assertThat(Times.size(50L * 1024 * 1024)).isEqualTo("50.0 MB");
    }
}
