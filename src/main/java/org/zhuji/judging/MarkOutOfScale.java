package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** The mark is not on the criterion's scale. */
public class MarkOutOfScale extends Refusal {
    public MarkOutOfScale(String criterion, int scale) {
        super(
                Kind.INVALID,
                "“" + criterion + "”的分数应在 0 到 " + scale + " 之间，最多两位小数。",
                "The mark for “" + criterion + "” must be 0 to " + scale + " with at most two decimals.");
    }
}
