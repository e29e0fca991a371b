package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** The approved table would give more awards than the rule allows. */
public class QuotaNotAllowed extends Refusal {
    public QuotaNotAllowed(int allowed) {
        super(
                Kind.INVALID,
                "各奖项名额合计不能超过 " + allowed + " 个，且每项不小于 0。改动名额须写明理由。",
                "The awards may not exceed " + allowed + " in all nor be negative; a change needs a reason.");
    }
}
