package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** Lock was asked for while sheets are missing; names judges and work numbers. */
public class SheetsMissing extends Refusal {
    public SheetsMissing(String who) {
        super(
                Kind.CONFLICT,
                "还有评分未提交，不能锁定：" + who + "。请催办，或写明理由后免去个别评分。",
                "Sheets are missing, the panel cannot be locked: " + who
                        + ". Remind the judges, or release single sheets with a reason.");
    }
}
