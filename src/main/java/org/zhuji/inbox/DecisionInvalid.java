package org.zhuji.inbox;

import org.zhuji.shared.Refusal;

/** The decision lacks something or asks for what its task does not offer. */
public class DecisionInvalid extends Refusal {
    public DecisionInvalid(String chinese, String english) {
        super(Kind.INVALID, chinese, english);
    }
}
