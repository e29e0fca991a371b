package org.zhuji.works;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes public drafts that nobody submitted or touched for a set time, with their files and personal data (REQ-37). */
@Component
class DraftJanitor {

    private static final Logger LOG = LoggerFactory.getLogger(DraftJanitor.class);
    private static final int BATCH = 500;

    private final ForgottenDrafts drafts;
    private final EntryGate gate;
    private final WorkLimits limits;

    DraftJanitor(ForgottenDrafts drafts, EntryGate gate, WorkLimits limits) {
        this.drafts = drafts;
        this.gate = gate;
        this.limits = limits;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "Asia/Shanghai")
    void tidyUp() {
        Instant limit = gate.now().minus(limits.draftKept());
        long removed = drafts.olderThan(limit, Limit.of(BATCH)).stream()
                .filter(workId -> isDeleted(workId, limit))
                .count();
        drafts.forgetAddresses(limit);
        if (removed > 0) {
            LOG.info("Deleted {} public drafts that nobody submitted or touched since {}", removed, limit);
        }
    }

    /** One draft that cannot be deleted must not keep all the others. */
    private boolean isDeleted(long workId, Instant limit) {
        try {
            return drafts.delete(workId, limit);
        } catch (RuntimeException e) {
            LOG.error("The forgotten draft {} could not be deleted", workId, e);
            return false;
        }
    }
}
