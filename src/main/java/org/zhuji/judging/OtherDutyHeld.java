package org.zhuji.judging;

import java.util.Locale;
import org.zhuji.people.Role;
import org.zhuji.shared.Refusal;

/** Whoever locks or approves, or knows by duty whose works they are, was to be named a judge. */
public class OtherDutyHeld extends Refusal {
    public OtherDutyHeld(String name, Role held) {
        super(
                Kind.CONFLICT,
                "“" + name + "”现有" + held.label() + "职责，不能担任评委。请另选评委，或先由安全管理员移除该职责。",
                "“" + name + "” holds the duty of " + held.english().toLowerCase(Locale.ROOT)
                        + " and cannot be a judge. Choose another judge, or have that duty taken away first.");
    }
}
