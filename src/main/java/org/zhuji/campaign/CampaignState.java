package org.zhuji.campaign;

/** Where a campaign stands; a draft is not visible to workers. */
public enum CampaignState {
    DRAFT,
    COLLECTING,
    RECEIVING,
    JUDGING,
    PUBLICITY,
    ANNOUNCED,
    /** Nothing was received: no judging, no list. */
    ENDED_WITHOUT_WORKS
}
