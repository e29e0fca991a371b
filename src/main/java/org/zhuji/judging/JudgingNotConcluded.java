package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** The list of names was to be approved before every category is concluded. */
public class JudgingNotConcluded extends Refusal {
    public JudgingNotConcluded() {
        super(
                Kind.CONFLICT,
                "还有类别没有审定奖项设置，不能审批名单。请先完成各类别的评审。",
                "Some categories are not concluded yet; the list of names comes after them.");
    }
}
