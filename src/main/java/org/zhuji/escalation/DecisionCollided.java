package org.zhuji.escalation;

import org.zhuji.shared.Refusal;

/** Two people touched the same thing in the same moment; this one was not recorded. */
public class DecisionCollided extends Refusal {
    public DecisionCollided() {
        super(
                Kind.CONFLICT,
                "同一时刻有他人正在办理同一事项，您的意见未提交。请刷新后重试。",
                "Somebody else was working on the same matter; nothing was recorded. Reload and try again.");
    }
}
