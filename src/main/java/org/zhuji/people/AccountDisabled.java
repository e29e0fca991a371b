package org.zhuji.people;

/** A person can do nothing any more until the account is enabled again; published in the transaction that shut it. */
public record AccountDisabled(long personId) {}
