package org.zhuji.inbox;

/**
 * What stands around a task in a list.
 *
 * @param before how many stand before it
 */
public record InboxNeighbours(Long previousId, Long nextId, InboxCount before) {}
