package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** A replacement would get no sheet: the leaving judge has submitted all, and they are kept. */
public class NothingToTakeOver extends Refusal {
    public NothingToTakeOver(String leaver, String replacement) {
        super(
                Kind.CONFLICT,
                "“" + replacement + "”没有可接替的评分：“" + leaver + "”的评分都已提交并保留，或接替人须回避。请选择“全部免去，由接替人重评”，或另选接替人。",
                "There is nothing for “" + replacement + "” to score: “" + leaver
                        + "” has submitted all sheets and they are kept, or the replacement has a conflict."
                        + " Release them, or choose somebody else.");
    }
}
