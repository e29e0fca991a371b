package org.zhuji.escalation.engine;

/** What has to be done when the cutoff is reached, in batches; called by a step, once per job. */
public interface CollectionCloser {

    /**
     * Deals with the next batch of works that missed the cutoff; may be repeated.
     *
     * @return whether nothing is left
     */
    boolean closeNextBatch(long campaignId);
}
