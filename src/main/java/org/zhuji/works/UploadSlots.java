package org.zhuji.works;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final Map<Long, OfWork> works = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final WorkLimits limits;

    UploadSlots(WorkLimits limits) {
        this.uploads = new Semaphore(limits.uploadsAtOnce(), true);
        this.inspections = new Semaphore(limits.inspectionsAtOnce(), true);
        this.limits = limits;
    }

    /** The turns of one work, there as long as somebody wants one. */
    private record OfWork(Semaphore turns, int users) {
        private OfWork with(int more) {
            return new OfWork(turns, users + more);
        }
    }

    /** @throws UploadsBusy if no turn comes in time, or the work has its share already; the act has not begun then */
    <T> T uploading(long workId, Supplier<T> act) {
        OfWork work = works.compute(
                workId,
                (id, known) ->
                        known == null ? new OfWork(new Semaphore(limits.uploadsPerWork(), true), 1) : known.with(1));
        try {
            acquireForUpload(work.turns, UploadsBusy.ofWork(limits.uploadsPerWork()));
            try {
                acquireForUpload(uploads, new UploadsBusy());
                return released(uploads, act);
            } finally {
                work.turns.release();
            }
        } finally {
            works.computeIfPresent(workId, (id, known) -> known.users == 1 ? null : known.with(-1));
        }
    }

    /** @throws UploadsBusy if no turn comes in time; the act has not begun then */
    <T> T inspecting(Supplier<T> act) {
        if (!acquired(inspections, limits.inspectionPatience())) {
            throw new UploadsBusy();
        }
        return released(inspections, act);
    }

    private void acquireForUpload(Semaphore turns, UploadsBusy refusal) {
        if (turns.tryAcquire()) {
            return;
        }
        boolean isLongQueue = waiting.getAndIncrement() >= limits.uploadsAtOnce();
        try {
            if (isLongQueue || !acquired(turns, limits.uploadPatience())) {
                throw refusal;
            }
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static <T> T released(Semaphore turns, Supplier<T> act) {
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
