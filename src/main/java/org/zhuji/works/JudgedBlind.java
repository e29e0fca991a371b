package org.zhuji.works;

import org.zhuji.shared.Refusal;

/** The caller judges, locks or approves, so the works stay nameless until the list is approved. */
public class JudgedBlind extends Refusal {
    public JudgedBlind() {
        super(
                Kind.FORBIDDEN,
                "作品实行盲评：获奖名单审批之前，评委、评审组长和领导小组不能查看作品的作者和单位。评委请从“我的评审”打开作品；如需办理其他事项，请由同单位其他人员办理。",
                "Works are judged blind: until the award list is approved, judges, chairs and the leadership group see neither"
                        + " authors nor unions. Judges open works under “My panels”; let a colleague do other tasks.");
    }
}
