package org.zhuji.judging;

/** How many awards a tier has, best tier first. */
public record TierQuota(String tierCode, String tierName, int weight, int awards) {}
