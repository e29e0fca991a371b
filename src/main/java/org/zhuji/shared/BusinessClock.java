package org.zhuji.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** The one clock of code and engine: the system's, moved by an offset that only the demo profile and tests may change. */
public final class BusinessClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock base;
    private final AtomicReference<Duration> offset;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    public BusinessClock(Clock base, Duration offset) {
        this.base = base;
        this.offset = new AtomicReference<>(offset);
    }

    /** @return how far this clock runs ahead of the base clock; negative when behind */
    public Duration offset() {
        return offset.get();
    }

    /** Sets the clock to the given instant; it goes on running from there. */
    public void moveTo(Instant now) {
        offset.set(Duration.between(base.instant(), now));
        followers.forEach(Runnable::run);
    }

    /** Other clocks that have to follow this one, e.g. the engine's, hear of every move. */
    public void whenMoved(Runnable follower) {
        followers.add(follower);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        if (!ZONE.equals(zone)) {
            throw new IllegalArgumentException("The business clock only tells the time of " + ZONE);
        }
        return this;
    }

    /** @return the real time, whatever this clock was moved to; for waits that people feel */
    public Instant wall() {
        return base.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @return now in whole microseconds: the database keeps no more and would round the last half of one up, past a cutoff */
    @Override
    public Instant instant() {
        return base.instant().plus(offset.get()).truncatedTo(ChronoUnit.MICROS);
    }
}
