package org.zhuji.campaign;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the demo profile's clock is moved, kept over restarts. */
@Repository
@Profile("demo")
@DependsOnDatabaseInitialization
public class ClockOffset {

    private final JdbcClient jdbc;

    ClockOffset(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty when the clock was never set */
    public Optional<Duration> stored() {
        return jdbc.sql("select offset_millis from business_clock where id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    public void store(Duration offset) {
        int changed = jdbc.sql("update business_clock set offset_millis = :millis where id = 1")
                .param("millis", offset.toMillis())
                .update();
        if (changed == 0 && stored().isEmpty()) {
            jdbc.sql("insert into business_clock (id, offset_millis) values (1, :millis)")
                    .param("millis", offset.toMillis())
                    .update();
        }
    }
}
