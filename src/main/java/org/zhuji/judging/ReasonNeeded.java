package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** The act needs a reason on record. */
public class ReasonNeeded extends Refusal {
    public ReasonNeeded() {
        super(Kind.INVALID, "请写明理由（不超过 2000 字）。", "Please give a reason (at most 2000 characters).");
    }
}
