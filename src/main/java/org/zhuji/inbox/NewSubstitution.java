package org.zhuji.inbox;

import java.time.Instant;

/**
 * A substitution asked for.
 *
 * @param from null for now
 * @param campaignId null for all campaigns
 * @param categoryCode a category of that campaign; null for all
 * @param reason at most 1000 characters
 */
public record NewSubstitution(
        long principalId,
        long standInId,
        Instant from,
        Instant until,
        Long campaignId,
        String categoryCode,
        boolean takesPresent,
        String reason) {}
