package org.zhuji.works;

/** Where a public entry link leads. */
public record EntryPlace(String token, long campaignId, long unionId, String unionName) {}
