package org.zhuji.campaign;

import org.zhuji.shared.Refusal;

/** Another campaign has this code. */
public class CampaignCodeTaken extends Refusal {

    CampaignCodeTaken(String code) {
        super(
                Kind.CONFLICT,
                "活动编号“" + code + "”已被使用，请换一个编号。",
                "The campaign code “" + code + "” is taken; choose another.");
    }
}
