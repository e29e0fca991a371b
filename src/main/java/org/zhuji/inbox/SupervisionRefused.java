package org.zhuji.inbox;

import org.zhuji.shared.Refusal;

/** A supervision is not opened or changed so. */
public class SupervisionRefused extends Refusal {

    private SupervisionRefused(Kind kind, String chinese, String english) {
        super(kind, chinese, english);
    }

    static SupervisionRefused dateMissing() {
        return new SupervisionRefused(Kind.INVALID, "请填写办结日期，不能早于今天。", "Give a date, today or later.");
    }

    static SupervisionRefused openAlready() {
        return new SupervisionRefused(
                Kind.CONFLICT,
                "您单位对此事项的督办尚未办结，请在督办列表中跟进。",
                "Your union supervises this already; follow it in the list.");
    }

    static SupervisionRefused closed() {
        return new SupervisionRefused(Kind.CONFLICT, "此督办已办结，不能再答复或更改。", "This supervision is closed.");
    }

    static SupervisionRefused unknown() {
        return new SupervisionRefused(Kind.NOT_FOUND, "没有找到这项督办。", "No such supervision.");
    }

    static SupervisionRefused nothingWaits() {
        return new SupervisionRefused(Kind.CONFLICT, "该任务已不在办理中，无需督办。", "The task is not open any more.");
    }
}
