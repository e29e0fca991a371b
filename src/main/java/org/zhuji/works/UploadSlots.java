package org.zhuji.works;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Bounds how many files arrive and how many are inspected at the same time. Whoever waits holds a thread of the server, so
 * the queue is bounded too: the pages of everybody else stay quick.
 */
@Component
@EnableConfigurationProperties(WorkLimits.class)
class UploadSlots {

    private final Semaphore uploads;
    private final Semaphore inspections;
    private final WorkLimits limits;

    UploadSlots(WorkLimits limits) {
        this.uploads = new Semaphore(limits.uploadsAtOnce(), true);
        this.inspections = new Semaphore(limits.inspectionsAtOnce(), true);
        this.limits = limits;
    }

    /** @throws UploadsBusy if no turn comes in time; the act has not begun then */
    <T> T uploading(Supplier<T> act) {
        if (uploads.getQueueLength() >= limits.uploadsAtOnce()) {
            throw new UploadsBusy();
        }
        return inTurn(uploads, limits.uploadPatience(), act);
    }

    /** @throws UploadsBusy if no turn comes in time; the act has not begun then */
    <T> T inspecting(Supplier<T> act) {
        return inTurn(inspections, limits.inspectionPatience(), act);
    }

    private static <T> T inTurn(Semaphore turns, Duration patience, Supplier<T> act) {
        if (!acquired(turns, patience)) {
            throw new UploadsBusy();
        }
        try {
            return act.get();
        } finally {
            turns.release();
        }
    }

    private static boolean acquired(Semaphore turns, Duration patience) {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
