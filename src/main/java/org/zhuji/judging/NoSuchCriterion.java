package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** The sheet has no such criterion. */
public class NoSuchCriterion extends Refusal {
    public NoSuchCriterion(String code) {
        super(Kind.NOT_FOUND, "没有评分项“" + code + "”。请刷新页面。", "There is no criterion “" + code + "”. Reload the page.");
    }
}
