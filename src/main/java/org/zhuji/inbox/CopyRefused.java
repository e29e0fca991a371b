package org.zhuji.inbox;

import org.zhuji.shared.Refusal;

/** A copy is not sent so, or not shown to this person. */
public class CopyRefused extends Refusal {

    private CopyRefused(Kind kind, String chinese, String english) {
        super(kind, chinese, english);
    }

    static CopyRefused nobody() {
        return new CopyRefused(Kind.INVALID, "请至少选择一位抄送对象。", "Choose at least one person.");
    }

    static CopyRefused tooFar() {
        return new CopyRefused(
                Kind.FORBIDDEN,
                "只能抄送给作品所在条线上的各级工会及您单位所辖工会的在任工作人员，请重新选择。",
                "Copies go to officials on the work's branch and below your own union only.");
    }

    static CopyRefused sentAlready() {
        return new CopyRefused(
                Kind.CONFLICT, "您已向所选人员抄送过此作品，无需重复抄送。", "You have sent this work to these people already.");
    }

    static CopyRefused unknown() {
        return new CopyRefused(Kind.NOT_FOUND, "没有找到这条抄送。", "No such copy.");
    }
}
