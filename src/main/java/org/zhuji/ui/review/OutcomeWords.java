package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import java.util.List;
import org.zhuji.escalation.InboxRow;
import org.zhuji.escalation.vocabulary.Desk;
import org.zhuji.escalation.vocabulary.Outcome;
import org.zhuji.people.Role;

/** What an outcome is called at a desk, what follows from it, and the phrases officials use for it. */
final class OutcomeWords {

    private OutcomeWords() {}

    /** @return e.g. 受理 for a recommendation at the receiving desk */
    static String name(InboxRow row, Outcome outcome) {
        if (outcome != Outcome.RECOMMEND) {
            return t(outcome.label(), outcome.english());
        }
        if (!row.desk().isAboutAWork()) {
            return t("已完成", "Completed");
        }
        if (row.desk() == Desk.FORM_CHECK) {
            return t("审查通过", "Pass");
        }
        if (row.desk() == Desk.RECEIPT) {
            return t("受理", "Receive");
        }
        return row.role() == Role.LEADER ? t("同意上报", "Agree and report") : t(outcome.label(), outcome.english());
    }

    /** @return what will happen, for the line below the choice */
    static String consequence(Outcome outcome, String next) {
        return switch (outcome) {
            case RECOMMEND ->
                next == null
                        ? t("提交后不能自行撤回。", "It cannot be taken back afterwards.")
                        : t("提交后转到：" + next + "。", "It then goes to: " + next + ".");
            case RETURN_TO_AUTHOR ->
                t(
                        "作者收到原因，修改后重新提交，从形式审查开始。截止时间不变。",
                        "The author gets the reason, corrects and submits again, from the form check on. The cutoff stays.");
            case RETURN_BELOW -> t("退回下一级工会重新审核，意见一并转达。", "The union below reviews it again and reads your opinion.");
            case REJECT -> t("作品的推荐就此终止，不能恢复。", "The work's way ends here; this cannot be undone.");
        };
    }

    /** @return opinions to choose from; they can be changed before sending */
    static List<String> phrases(Outcome outcome) {
        return switch (outcome) {
            case RECOMMEND ->
                List.of(
                        t("主题鲜明，内容健康，同意推荐。", "Clear theme, sound content: recommended."),
                        t("材料齐全，符合要求。", "Complete and in order."),
                        t("经集体研究，同意上报。", "Agreed after joint discussion."));
            case RETURN_TO_AUTHOR ->
                List.of(
                        t("请补充字幕。", "Please add subtitles."),
                        t("声音不清楚，请重新录制。", "The sound is unclear; please record again."),
                        t("请核对作者姓名及分工。", "Please check the authors' names and roles."),
                        t("请补充授权说明。", "Please add the consents."));
            case RETURN_BELOW ->
                List.of(t("请补充推荐意见。", "Please add your reasons."), t("请重新核对作品排序。", "Please check the ranking again."));
            case REJECT ->
                List.of(
                        t("与活动主题不符。", "Does not fit the theme."),
                        t("本单位推荐名额已满，择优推荐。", "Better works fill the unit's quota."),
                        t("作品质量未达到推荐要求。", "Not good enough to be recommended."));
        };
    }

    /** @return the sentence after the decision */
    static String done(InboxRow row, Outcome outcome) {
        return t("已办理《" + row.title() + "》：", "“" + row.title() + "”: ") + name(row, outcome);
    }
}
