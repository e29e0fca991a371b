package org.zhuji.works;

/** A returned work was corrected and submitted again. Published inside the transaction. */
public record WorkResubmitted(long workId) {}
