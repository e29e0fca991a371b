package org.zhuji.works;

/** What an entrant takes home. The code is shown once and stored only as a hash. */
public record Receipt(long workId, String number, String followUpCode) {}
