package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** Somebody was named to a panel without being a judge. */
public class NotAJudge extends Refusal {
    public NotAJudge(String name) {
        super(
                Kind.INVALID,
                "“" + name + "”没有评委职责，不能进入评审组。请先由安全管理员授予职责。",
                "“" + name + "” holds no duty as a judge. Have the duty granted first.");
    }
}
