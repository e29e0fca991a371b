package org.zhuji.organisation;

import org.zhuji.shared.Refusal;

/** A change of the tree that would make it wrong. */
public class UnionRefused extends Refusal {
    public UnionRefused(String chinese, String english) {
        super(Kind.INVALID, chinese, english);
    }
}
