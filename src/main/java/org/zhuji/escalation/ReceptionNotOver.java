package org.zhuji.escalation;

import org.zhuji.shared.Refusal;

/** Reception cannot be closed this way: works still wait to be received, none was, or some were. */
public class ReceptionNotOver extends Refusal {
    private ReceptionNotOver(String chinese, String english) {
        super(Kind.CONFLICT, chinese, english);
    }

    static ReceptionNotOver waiting(long works) {
        return new ReceptionNotOver(
                "还有 " + works + " 件作品待受理，请先逐件办理，再确认收件完成。",
                works + " works still wait for receipt; deal with them first.");
    }

    static ReceptionNotOver nothingReceived() {
        return new ReceptionNotOver(
                "没有已受理的作品，不能进入评审。如确认没有收到作品，请选择“未收到作品，结束活动”。",
                "No work has been received, so there is nothing to judge. If that is right, end the campaign without works.");
    }

    static ReceptionNotOver worksReceived() {
        return new ReceptionNotOver(
                "已有受理的作品，不能按“未收到作品”结束活动。请选择“收件完成，进入评审”。",
                "Works have been received, so the campaign cannot end without works; close reception and begin judging.");
    }
}
