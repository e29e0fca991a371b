package org.zhuji.works;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhuji.works.media.MediaStore;

/** Clears away what a broken upload or a kill left behind: temporary files, and files that no row knows, after 24 hours. */
@Component
class MediaJanitor {

    static final Duration AGE = Duration.ofHours(24);
    private static final Logger LOG = LoggerFactory.getLogger(MediaJanitor.class);
    private static final Instant START =
            Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    private static final int FOLDERS = 256;

    private final MediaStore store;
    private final MediaFiles files;

    MediaJanitor(MediaStore store, MediaFiles files) {
        this.store = store;
        this.files = files;
    }

    /**
     * Whatever lies under a temporary name from before this program began belongs to an upload that a kill cut off: one
     * program serves one data folder. Not when only {@code --zhuji.check} runs beside the serving program.
     */
    @EventListener(ApplicationReadyEvent.class)
    void tidyUpAtStart() {
        int removed = store.removeTemporary(START, Duration.ZERO);
        if (removed > 0) {
            LOG.info("Removed {} files of uploads that were cut off", removed);
        }
    }

    @Scheduled(initialDelay = 10, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void tidyUp() {
        // file times are the machine's; the business clock may stand in another year
        int removed = tidyUp(Instant.ofEpochMilli(System.currentTimeMillis()));
        if (removed > 0) {
            LOG.info("Removed {} files that no work knows", removed);
        }
    }

    /** @return how many files went */
    int tidyUp(Instant machineTime) {
        int removed = store.removeTemporary(machineTime, AGE);
        for (int folder = 0; folder < FOLDERS; folder++) {
            removed += removeUnknown(store.keysOlderThan(folder, machineTime.minus(AGE)));
        }
        return removed;
    }

    private int removeUnknown(List<String> keys) {
        if (keys.isEmpty()) {
            return 0;
        }
        Set<String> unknown = new HashSet<>(keys);
        files.knownKeys(keys).forEach(unknown::remove);
        unknown.forEach(store::remove);
        return unknown.size();
    }
}
