package org.zhuji.works;

/** A work came to another state on its way; for those who tell people. Published inside the transaction. */
public record WorkMoved(long workId, WorkStatus to) {}
