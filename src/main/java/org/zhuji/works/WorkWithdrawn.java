package org.zhuji.works;

/** A submitted work was withdrawn by its author or the entering official. Published inside the transaction. */
public record WorkWithdrawn(long workId) {}
