package org.zhuji.works;

/** A work was submitted for the first time. Published inside the transaction. */
public record WorkSubmitted(long workId, long campaignId, long unionId) {}
