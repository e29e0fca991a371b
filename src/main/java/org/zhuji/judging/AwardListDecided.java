package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** Somebody else approved the list before. */
public class AwardListDecided extends Refusal {
    public AwardListDecided() {
        super(Kind.CONFLICT, "获奖名单已经审批，无需重复办理。请刷新页面。", "The award list is already approved. Reload the page.");
    }
}
