package org.zhuji.campaign;

/** A campaign began to collect. Published inside the transaction. */
public record CampaignOpened(long campaignId) {}
