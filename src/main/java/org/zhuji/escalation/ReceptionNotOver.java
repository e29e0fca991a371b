package org.zhuji.escalation;

import org.zhuji.shared.Refusal;

/** Judging cannot begin: works still wait to be received, or none was. */
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
        return new ReceptionNotOver("尚未受理任何作品，不能进入评审。", "No work has been received, so there is nothing to judge.");
    }
}
