package org.zhuji.escalation;

import org.zhuji.shared.Refusal;

/** There is no submitted work of this number. */
public class WorkUnexplained extends Refusal {
    WorkUnexplained(String number) {
        super(
                Kind.NOT_FOUND,
                "没有编号为“" + number + "”的已提交作品，请核对编号。",
                "No submitted work has the number “" + number + "”; check it.");
    }
}
