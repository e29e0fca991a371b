package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** No work was received, so that no judging could ever conclude. */
public class NothingToJudge extends Refusal {
    NothingToJudge() {
        super(
                Kind.CONFLICT,
                "没有已受理的作品，不能开启评审。本活动沿用的流程图没有“未收到作品，结束活动”的路径，请与系统管理员联系。",
                "No work was received, so no judging can be opened. The diagram this campaign follows has no way"
                        + " to end without works; tell the system administrator.");
    }
}
