package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** There is no such sheet, or it is another judge's; the caller learns no more than that. */
public class SheetNotFound extends Refusal {
    public SheetNotFound() {
        super(
                Kind.NOT_FOUND,
                "没有找到这份评分表，或者它不属于您。请从“我的评审”重新打开。",
                "No such score sheet, or it is not yours. Open it again from your panels.");
    }
}
