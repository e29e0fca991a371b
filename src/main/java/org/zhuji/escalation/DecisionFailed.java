package org.zhuji.escalation;

import org.zhuji.shared.Refusal;

/** One of several decisions failed for a reason that is the program's; nothing of it was recorded. */
public class DecisionFailed extends Refusal {
    public DecisionFailed() {
        super(
                Kind.CONFLICT,
                "系统未能完成此项办理，未作任何更改。请稍后重试；如仍失败，请联系系统管理员。",
                "The program could not finish this one; nothing was changed. Try again, or ask the administrator.");
    }
}
