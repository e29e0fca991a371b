package org.zhuji.campaign;

import org.zhuji.shared.Refusal;

/** A date that binds others is only moved with a reason that stays in the record. */
public class ReasonMissing extends Refusal {

    ReasonMissing() {
        super(Kind.INVALID, "请填写调整截止时间的理由，理由会记入日志。", "Give the reason for moving the cutoff; it is recorded.");
    }
}
