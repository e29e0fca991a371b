package org.zhuji.people;

/** A person no longer holds a duty; published in the transaction that took it away. */
public record DutyTaken(long personId, Role role, long unionId) {}
