package org.zhuji.inbox;

/**
 * 常用筛选: a filter kept under a name.
 *
 * @param query as it stands in the address
 * @param sharedIn name of the union everybody of which sees it; null when it is private
 */
public record SavedFilter(long id, String name, String query, String sharedIn, String owner, boolean isOwn) {}
