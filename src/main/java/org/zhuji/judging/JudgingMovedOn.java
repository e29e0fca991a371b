package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** The judging no longer stands where the caller thought; the page was stale. */
public class JudgingMovedOn extends Refusal {
    public JudgingMovedOn(String category) {
        super(
                Kind.CONFLICT,
                "“" + category + "”的评审已进入下一步，请刷新页面后再操作。",
                "The judging of “" + category + "” has moved on; reload and try again.");
    }
}
