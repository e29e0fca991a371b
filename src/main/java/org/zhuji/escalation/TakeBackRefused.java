package org.zhuji.escalation;

import org.zhuji.inbox.InboxRow;
import org.zhuji.shared.Refusal;

/** A decision cannot be taken back, and why. */
public class TakeBackRefused extends Refusal {
    private TakeBackRefused(String chinese, String english) {
        super(Kind.CONFLICT, chinese, english);
    }

    static TakeBackRefused notARecommendation() {
        return new TakeBackRefused(
                "只有推荐上报（审查通过、同意上报）可以撤回；此项办理不能撤回。", "Only a recommendation can be taken back; this decision cannot.");
    }

    static TakeBackRefused decidedSince() {
        return new TakeBackRefused(
                "此后已有新的办理意见，或已撤回过，不能再撤回。",
                "Something was decided since, or it was taken back already; it cannot be taken back now.");
    }

    static TakeBackRefused over() {
        return new TakeBackRefused("作品已办结或已不在推荐途中，不能撤回。", "The work's way is over, so nothing can be taken back.");
    }

    static TakeBackRefused touched(InboxRow next) {
        return new TakeBackRefused(
                "下一环节“" + next.stepName() + "”已有人查看或办理，不能撤回；如需更正，请联系对方退回。",
                "The next step (" + next.stepEnglish() + ") was opened already; ask its official to return the work.");
    }

    static TakeBackRefused noWay() {
        return new TakeBackRefused("当前流程图没有撤回到此环节的路线，不能撤回。", "The diagram in use has no way back to this step.");
    }
}
