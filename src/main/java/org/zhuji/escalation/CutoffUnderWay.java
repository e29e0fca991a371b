package org.zhuji.escalation;

import org.zhuji.shared.Refusal;

/** The cutoff cannot be moved any more: the collection is being closed. */
public class CutoffUnderWay extends Refusal {
    public CutoffUnderWay() {
        super(
                Kind.CONFLICT,
                "截止处理已经开始，截止时间不能再调整。",
                "The collection is being closed; its cutoff cannot be moved any more.");
    }
}
