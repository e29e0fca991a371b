package org.zhuji.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.zhuji.shared.BusinessClock;

class DemoClockTest {

    private static final Instant START = Instant.parse("2019-08-26T01:00:00Z");
    private static final Instant CUTOFF = Instant.parse("2019-08-31T16:00:00Z");
    private static final Instant JUDGING_END = Instant.parse("2019-09-03T16:00:00Z");

    private final BusinessClock clock =
            new BusinessClock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), BusinessClock.ZONE), Duration.ZERO);
    private final CampaignService campaigns = mock(CampaignService.class);
    private final List<Object> events = new ArrayList<>();
    private ClockOffset offset;
    private DemoClock demo;

    @BeforeEach
    void startsOn26August() {
        DataSource database =
                new DriverManagerDataSource("jdbc:h2:mem:clock" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V5__campaign.sql")).execute(database);
        offset = new ClockOffset(JdbcClient.create(database));
        demo = new DemoClock(clock, offset, campaigns, events::add);
        clock.moveTo(START);
        open(null);
    }

    private void open(Instant publicityEndsAt) {
        when(campaigns.openCampaigns())
                .thenReturn(List.of(new CampaignDetails(
                        7, 0, CampaignState.COLLECTING, publicityEndsAt, ShippedCampaign.definition())));
    }

    @Test
    void namesTheDatesAheadInTheirOrder() {
        open(Instant.parse("2019-09-05T16:00:00Z"));

        assertThat(demo.upcoming())
                .extracting(Deadline::kind)
                .containsExactly(Deadline.Kind.CUTOFF, Deadline.Kind.JUDGING_END, Deadline.Kind.PUBLICITY_END);
        assertThat(demo.upcoming().get(0).at()).isEqualTo(CUTOFF);
    }

    @Test
    void movesToTheVeryInstantOfTheNextDeadline() {
        assertThat(demo.moveToNextDeadline()).isEqualTo(CUTOFF);
        assertThat(clock.instant()).isEqualTo(CUTOFF);
        assertThat(demo.moveToNextDeadline()).isEqualTo(JUDGING_END);
        assertThat(events).containsExactly(new ClockMoved(CUTOFF), new ClockMoved(JUDGING_END));
        assertThatThrownBy(demo::moveToNextDeadline)
                .isInstanceOf(ClockNotMoved.class)
                .hasMessageContaining("没有");
    }

    @Test
    void movesToAMinuteBeforeADeadlineAndNeverBack() {
        demo.moveJustBeforeNextDeadline();
        assertThat(clock.instant()).isEqualTo(CUTOFF.minusSeconds(60));

        demo.moveJustBeforeNextDeadline();
        assertThat(clock.instant()).isEqualTo(JUDGING_END.minusSeconds(60));
    }

    @Test
    void onlyMovesForward() {
        assertThatThrownBy(() -> demo.moveTo(START)).isInstanceOf(ClockNotMoved.class);
        assertThatThrownBy(() -> demo.moveTo(START.minusSeconds(1))).isInstanceOf(ClockNotMoved.class);

        assertThat(clock.instant()).isEqualTo(START);
        assertThat(events).isEmpty();
        assertThat(offset.stored()).isEmpty();
    }

    @Test
    void goesOnFromTheStoredOffsetAfterARestart() {
        demo.moveTo(CUTOFF);
        demo.moveTo(CUTOFF.plusSeconds(90));

        BusinessClock restarted = new BusinessClock(
                Clock.fixed(Instant.parse("2026-01-01T00:10:00Z"), BusinessClock.ZONE),
                offset.stored().orElseThrow());

        assertThat(restarted.instant()).isEqualTo(CUTOFF.plusSeconds(90).plus(Duration.ofMinutes(10)));
    }
}
