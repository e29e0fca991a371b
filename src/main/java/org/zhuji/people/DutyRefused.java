package org.zhuji.people;

import org.zhuji.shared.Refusal;

/** A duty that this person may not hold, or an account change that would shut everybody out. */
public class DutyRefused extends Refusal {
    public DutyRefused(String chinese, String english) {
        super(Kind.INVALID, chinese, english);
    }

    static DutyRefused ownAccount() {
        return new DutyRefused(
                "不能操作自己的账号和职责，请由另一位安全管理员办理。",
                "Nobody acts on the own account or duties; ask another security administrator.");
    }

    static DutyRefused lastSecurityAdministrator() {
        return new DutyRefused(
                "这是最后一位可用的安全管理员，请先设另一位。", "This is the last security administrator in use; appoint another one first.");
    }
}
