package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** The sheet does not take marks any more. */
public class SheetClosed extends Refusal {
    public SheetClosed() {
        super(
                Kind.CONFLICT,
                "这份评分表已提交或锁定，不能修改。锁定前可以先“重新打开”。",
                "This sheet is submitted or locked. Before the lock you may re-open it.");
    }
}
