package org.zhuji.organisation;

/** What is needed to add a union. {@code regionCode} may be null. */
public record NewUnion(String code, String name, String shortName, UnionKind kind, long parentId, String regionCode) {}
