package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** Somebody who sits or sat on the panel was to join it. */
public class AlreadyOnPanel extends Refusal {
    public AlreadyOnPanel(String name) {
        super(
                Kind.CONFLICT,
                "“" + name + "”已是（或曾是）本评审组评委，不能接替他人。请另选一位评委。",
                "“" + name + "” sits or sat on this panel and cannot replace anybody. Choose another judge.");
    }
}
