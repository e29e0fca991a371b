package org.zhuji.campaign;

import org.zhuji.shared.Refusal;

/** There is no such campaign. */
public class CampaignNotFound extends Refusal {
    public CampaignNotFound(Object key) {
        super(Kind.NOT_FOUND, "没有找到活动：" + key + "。", "No such campaign: " + key + ".");
    }
}
