package org.zhuji.works;

import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.works.media.MediaStore;

/** Deletes public drafts that nobody submitted for a set time, with their files and personal data (REQ-37). */
@Component
class DraftJanitor {

    private static final Logger LOG = LoggerFactory.getLogger(DraftJanitor.class);
    private static final int BATCH = 500;

    private final ForgottenDrafts drafts;
    private final EntryGate gate;
    private final MediaStore store;
    private final TransactionTemplate transaction;
    private final WorkLimits limits;

    DraftJanitor(
            ForgottenDrafts drafts,
            EntryGate gate,
            MediaStore store,
            TransactionTemplate transaction,
            WorkLimits limits) {
        this.drafts = drafts;
        this.gate = gate;
        this.store = store;
        this.transaction = transaction;
        this.limits = limits;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "Asia/Shanghai")
    void tidyUp() {
        Instant limit = gate.now().minus(limits.draftKept());
        int removed = 0;
        for (long workId : drafts.olderThan(limit, Limit.of(BATCH))) {
            List<String> keys = transaction.execute(status -> drafts.delete(workId, limit));
            keys.forEach(store::remove);
            removed++;
        }
        if (removed > 0) {
            LOG.info("Deleted {} public drafts that nobody submitted since {}", removed, limit);
        }
    }
}
