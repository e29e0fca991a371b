package org.zhuji.campaign;

import java.time.Instant;

/** A campaign with its document; {@code version} guards edits; {@code publicityEndsAt} is null until publicity starts. */
public record CampaignDetails(
        long id, int version, CampaignState state, Instant publicityEndsAt, CampaignDefinition definition) {}
