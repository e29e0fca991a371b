package org.zhuji.publication;

import org.zhuji.shared.Refusal;

/** The approval sheet may not be printed as things stand. */
public class SheetNotNow extends Refusal {

    private SheetNotNow(String chinese, String english) {
        super(Kind.CONFLICT, chinese, english);
    }

    static SheetNotNow notSubmitted() {
        return new SheetNotNow("作品尚未提交，还没有办理过程可以打印。", "The work was not submitted yet; there is nothing to print.");
    }

    static SheetNotNow blind() {
        return new SheetNotNow(
                "作品处于匿名评审阶段，承担评审职责的人员此时不能打印载有作者与单位的审批单。",
                "The work is judged unseen: whoever takes part in judging cannot print names now.");
    }
}
