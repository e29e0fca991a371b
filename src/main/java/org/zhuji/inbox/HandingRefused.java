package org.zhuji.inbox;

import org.zhuji.shared.Refusal;

/** A task cannot be handed on in this way. */
public class HandingRefused extends Refusal {
    HandingRefused(String chinese, String english) {
        super(Kind.INVALID, chinese, english);
    }

    static HandingRefused reasonMissing() {
        return new HandingRefused("请填写说明，不超过 1000 字。", "Give a reason of at most 1000 characters.");
    }

    static HandingRefused opinionMissing() {
        return new HandingRefused("请填写意见，不超过 2000 字。", "Give an opinion of at most 2000 characters.");
    }

    static HandingRefused toOneself() {
        return new HandingRefused("不能交给自己，请另选他人。", "Choose somebody other than yourself.");
    }

    static HandingRefused notAHolder() {
        return new HandingRefused(
                "只能转给担任同一职责且账号在用的人，请重新选择。", "Only somebody who holds the same duty can take it over.");
    }

    static HandingRefused notAnOfficialNearby() {
        return new HandingRefused(
                "只能委派给本单位、下级单位或上一级单位的在岗人员，请重新选择。",
                "Only an active official of this union, of one below it or of the one above can be delegated to.");
    }

    static HandingRefused notAboutAWork() {
        return new HandingRefused("此任务不是作品审核，不能转办或委派。", "This task is not about a work; it cannot be handed on.");
    }

    static HandingRefused notHandedOver() {
        return new HandingRefused("此任务没有转给个人，无需退还。", "This task is with its duty already.");
    }

    static HandingRefused notDelegated() {
        return new HandingRefused("此任务没有委派，或委派已经结束。", "This task is not delegated, or no longer.");
    }

    static String reason(String text) {
        return checked(text, 1000, reasonMissing());
    }

    static String opinion(String text) {
        return checked(text, 2000, opinionMissing());
    }

    private static String checked(String text, int longest, HandingRefused otherwise) {
        String tidy = text == null ? "" : text.strip();
        if (tidy.isEmpty() || tidy.codePointCount(0, tidy.length()) > longest) {
            throw otherwise;
        }
        return tidy;
    }
}
