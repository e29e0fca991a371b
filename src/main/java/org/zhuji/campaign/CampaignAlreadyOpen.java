package org.zhuji.campaign;

import org.zhuji.shared.Refusal;

/** Only a draft can be opened. */
public class CampaignAlreadyOpen extends Refusal {

    CampaignAlreadyOpen() {
        super(Kind.CONFLICT, "本活动已经启动，不能再次启动。", "This campaign is open already.");
    }
}
