package org.zhuji;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhuji.shared.BusinessClock;

/** The one clock; outside the demo profile and tests its offset stays zero. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    BusinessClock businessClock() {
        return new BusinessClock(Clock.systemUTC(), Duration.ZERO);
    }
}
