package org.zhuji.judging;

/** A work of a judging as stored: the number that judges know it by, and its tier once the table was applied. */
record JudgedWork(long workId, int entryNo, Integer place, String tierCode) {}
