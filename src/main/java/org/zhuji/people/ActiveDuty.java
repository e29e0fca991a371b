package org.zhuji.people;

/** A duty of a person whose account is in use, by ids only: for lists that need no names. */
public record ActiveDuty(long personId, Role role, long unionId) {}
