package org.zhuji.inbox;

import org.zhuji.shared.Refusal;

/** A desk cannot be passed on in this way. */
public class SuccessionRefused extends Refusal {
    private SuccessionRefused(String chinese, String english) {
        super(Kind.INVALID, chinese, english);
    }

    static SuccessionRefused samePerson() {
        return new SuccessionRefused("接任人不能是本人，请另选他人。", "The successor must be somebody else.");
    }

    static SuccessionRefused nothingToPassOn() {
        return new SuccessionRefused("此人在该工会没有职责，无需交接。", "The person holds no duty at this union.");
    }

    static SuccessionRefused successorInactive() {
        return new SuccessionRefused("接任人账号未在用，请先启用或另选他人。", "The successor's account is not in use.");
    }
}
