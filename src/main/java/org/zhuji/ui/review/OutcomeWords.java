package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.ui.parts.Texts;

/** What an outcome is called at a desk, and what follows from it. */
final class OutcomeWords {

    private OutcomeWords() {}

    /** @return e.g. 受理 for a recommendation at the receiving desk */
    static String name(InboxRow row, Outcome outcome) {
        return Texts.of(outcome.at(row.desk(), row.role()));
    }

    /** @return what will happen, for the line below the choice */
    static String consequence(Outcome outcome, String next) {
        return switch (outcome) {
            case RECOMMEND ->
                next == null
                        ? t("提交后几秒内可以撤销，生效后不能自行撤回。", "It can be undone for some seconds, then no longer.")
                        : t("提交后转到：" + next + "。", "It then goes to: " + next + ".");
            case RETURN_TO_AUTHOR ->
                t(
                        "作者收到原因，修改后重新提交，从形式审查开始。截止时间不变。",
                        "The author gets the reason, corrects and submits again, from the form check on. The cutoff stays.");
            case RETURN_BELOW -> t("退回下一级工会重新审核，意见一并转达。", "The union below reviews it again and reads your opinion.");
            case RETURN_TO_CITY, RETURN_TO_COUNTY, RETURN_TO_GRASSROOTS ->
                t(
                        "直接退回该级工会重新审核，之后再逐级上报，意见一并转达。",
                        "The union of that level reviews it again and reads your opinion; from there it comes up again.");
            case TAKE_BACK -> t("撤回后由您重新办理。", "You decide it again.");
            case REJECT -> t("作品的推荐就此终止，不能恢复。", "The work's way ends here; this cannot be undone.");
        };
    }

    /** @return the sentence while the decision can still be undone */
    static String pressed(InboxRow row, Outcome outcome) {
        return t("已提交《" + row.title() + "》：", "Sent “" + row.title() + "”: ") + name(row, outcome);
    }

    /** @return the sentence after the decision */
    static String done(InboxRow row, Outcome outcome) {
        return t("已办理《" + row.title() + "》：", "“" + row.title() + "”: ") + name(row, outcome);
    }
}
