package org.zhuji.campaign;

/** The cutoff of a campaign (or another of its dates) was moved. Published inside the transaction. */
public record CampaignDateMoved(long campaignId) {}
