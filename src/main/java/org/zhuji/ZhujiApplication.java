package org.zhuji;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Zhuji 逐级: collection, level-by-level recommendation and judging of workers' works. */
@SpringBootApplication
@EnableScheduling
@Modulithic(systemName = "Zhuji", sharedModules = "shared")
public class ZhujiApplication {

    /** The zone of every date in a campaign; the engine reads its timers in the zone of the JVM. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public static void main(String[] args) {
        pinZone(System.getProperty("user.timezone"));
        SpringApplication.run(ZhujiApplication.class, besideTheServer(args));
    }

    /** A check may run beside the serving program: on a port of its own and without taking its jobs. */
    private static String[] besideTheServer(String[] args) {
        if (Arrays.stream(args).noneMatch(arg -> arg.startsWith("--zhuji.check"))) {
            return args;
        }
        return Stream.concat(
                        Arrays.stream(args), Stream.of("--server.port=0", "--camunda.bpm.job-execution.enabled=false"))
                .toArray(String[]::new);
    }

    /**
     * Pins the JVM to Asia/Shanghai.
     *
     * @throws IllegalStateException if somebody asked for another zone: stored timers would move by hours
     * @see "ADR-0009"
     */
    static void pinZone(String asked) {
        if (asked != null && !asked.isBlank() && !ZoneId.of(asked).equals(ZONE)) {
            throw new IllegalStateException(
                    "The JVM was started with -Duser.timezone=" + asked + "; Zhuji only runs in " + ZONE);
        }
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
    }
}
