package org.zhuji.judging;

/**
 * One judge takes over from another while the panel scores.
 *
 * @param keepSubmitted whether what the leaving judge has submitted counts; else it is released and scored anew
 */
public record Replacement(long leaverId, long replacementId, boolean keepSubmitted, String reason) {}
