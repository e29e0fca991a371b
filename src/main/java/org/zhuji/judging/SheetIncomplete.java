package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** A sheet was to be submitted with marks missing. */
public class SheetIncomplete extends Refusal {
    public SheetIncomplete(java.util.List<String> criteria) {
        super(
                Kind.INVALID,
                "还有评分项未打分：" + String.join("、", criteria) + "。请全部打分后再提交。",
                "Not yet marked: " + String.join(", ", criteria) + ". Mark all before you submit.");
    }
}
