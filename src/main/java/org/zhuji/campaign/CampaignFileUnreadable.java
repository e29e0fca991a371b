package org.zhuji.campaign;

import org.zhuji.shared.Refusal;

/** A campaign file is no YAML or has fields that a campaign does not know. */
public class CampaignFileUnreadable extends Refusal {

    CampaignFileUnreadable(String place, String problem) {
        super(
                Kind.INVALID,
                "活动文件无法读取（" + place + "）：" + problem + "。请改正后重新导入，原有活动没有变化。",
                "The campaign file cannot be read (" + place + "): " + problem + ". Nothing was changed.");
    }
}
