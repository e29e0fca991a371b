package org.zhuji;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.zhuji.campaign.ClockOffset;
import org.zhuji.shared.BusinessClock;

/** The one clock; outside the demo profile and tests its offset stays zero. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!demo")
    BusinessClock businessClock() {
        return new BusinessClock(Clock.systemUTC(), Duration.ZERO);
    }

    /** Starts at the configured time once, then goes on from wherever it was moved to. */
    @Bean
    @Profile("demo")
    BusinessClock demoBusinessClock(ClockOffset offset, @Value("${zhuji.demo.clock-starts-at}") String startsAt) {
        BusinessClock clock =
                new BusinessClock(Clock.systemUTC(), offset.stored().orElse(Duration.ZERO));
        if (offset.stored().isEmpty()) {
            clock.moveTo(OffsetDateTime.parse(startsAt).toInstant());
            offset.store(clock.offset());
        }
        return clock;
    }
}
