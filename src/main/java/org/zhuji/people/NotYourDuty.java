package org.zhuji.people;

import org.zhuji.shared.Refusal;

/** The caller holds no duty that allows this. */
public class NotYourDuty extends Refusal {
    public NotYourDuty() {
        super(
                Kind.FORBIDDEN,
                "您没有办理此事项的职责。如需办理，请联系本单位安全管理员。",
                "You hold no duty for this. Ask your security administrator if you should.");
    }
}
