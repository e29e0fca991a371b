package org.zhuji.inbox;

import org.zhuji.shared.Refusal;

/** A substitution that would not be right. */
public class SubstitutionRefused extends Refusal {
    private SubstitutionRefused(String chinese, String english) {
        super(Kind.INVALID, chinese, english);
    }

    static SubstitutionRefused byOneself() {
        return new SubstitutionRefused("不能由本人代理自己，请另选他人。", "Nobody stands in for himself; choose somebody else.");
    }

    static SubstitutionRefused nothingToLend() {
        return new SubstitutionRefused(
                "只有在岗的经办人、分管领导、受理人员可以设置代理。",
                "Only handlers, leaders and the receiving desk have tasks that a stand-in can decide.");
    }

    static SubstitutionRefused notAnOfficial() {
        return new SubstitutionRefused("代理人须是账号在用的在岗人员，请重新选择。", "The stand-in must be an active official.");
    }

    static SubstitutionRefused badTime() {
        return new SubstitutionRefused(
                "请填写起止时间：结束须晚于开始和现在，最长一年。",
                "Give the time: the end comes after the beginning and after now, a year at most.");
    }

    static SubstitutionRefused badScope() {
        return new SubstitutionRefused("请先选活动，再选该活动的类别。", "Choose a campaign and then one of its categories.");
    }

    static SubstitutionRefused reasonMissing() {
        return new SubstitutionRefused("请填写代理原因，不超过 1000 字。", "Give a reason of at most 1000 characters.");
    }

    static SubstitutionRefused circle(String standIn, String principal) {
        return new SubstitutionRefused(
                standIn + "在此期间已（经他人）由" + principal + "代理，不能互相代理。请另选他人或调整时间。",
                principal + " stands in for " + standIn + " (perhaps through others) in that time; no circles.");
    }

    static SubstitutionRefused gone() {
        return new SubstitutionRefused("没有找到此代理，或已结束。", "No such substitution, or it has ended.");
    }
}
