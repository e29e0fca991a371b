package org.zhuji.escalation;

import org.springframework.stereotype.Component;
import org.zhuji.escalation.engine.CollectionCloser;

/** Makes the works that missed the cutoff overdue, each exactly once. */
@Component
class CollectionCutoff implements CollectionCloser {

    @Override
    public boolean closeNextBatch(long campaignId) {
        throw new UnsupportedOperationException();
    }
}
