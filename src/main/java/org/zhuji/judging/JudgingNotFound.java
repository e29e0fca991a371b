package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** There is no such judging. */
public class JudgingNotFound extends Refusal {
    public JudgingNotFound(Object id) {
        super(Kind.NOT_FOUND, "没有找到该评审：" + id + "。", "No such judging: " + id + ".");
    }
}
