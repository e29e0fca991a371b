package org.zhuji.campaign;

import org.zhuji.shared.Refusal;

/** The numbers of a quota contradict each other. */
public class QuotaRefused extends Refusal {

    QuotaRefused() {
        super(
                Kind.INVALID,
                "任务数不能为负数，且最多件数不能少于最少件数。",
                "A quota must not be negative, nor its maximum below its minimum.");
    }
}
