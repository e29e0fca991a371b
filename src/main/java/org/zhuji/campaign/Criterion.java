package org.zhuji.campaign;

/** What judges mark: {@code scale} is the highest mark (from 0), {@code weight} its share relative to the others. */
public record Criterion(String code, String name, String description, int scale, int weight) {}
