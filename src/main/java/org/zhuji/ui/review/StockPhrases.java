package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import java.util.List;
import org.zhuji.audit.Verb;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;

/** Opinions to choose from, as the desk would put them; they can be changed before sending. */
final class StockPhrases {

    private StockPhrases() {}

    static List<String> of(InboxRow row, Outcome outcome) {
        return switch (outcome) {
            case RECOMMEND -> goesOn(outcome.at(row.desk(), row.role()));
            case RETURN_TO_AUTHOR ->
                List.of(
                        t("请补充字幕。", "Please add subtitles."),
                        t("声音不清楚，请重新录制。", "The sound is unclear; please record again."),
                        t("请核对作者姓名及分工。", "Please check the authors' names and roles."),
                        t("请补充授权说明。", "Please add the consents."));
            case RETURN_BELOW, RETURN_TO_CITY, RETURN_TO_COUNTY, RETURN_TO_GRASSROOTS ->
                List.of(t("请补充推荐意见。", "Please add your reasons."), t("请重新核对作品排序。", "Please check the ranking again."));
            case REJECT -> ends(row.desk());
            case TAKE_BACK -> List.of();
        };
    }

    private static List<String> goesOn(Verb verb) {
        return switch (verb) {
            case PASS ->
                List.of(
                        t("材料齐全，符合要求。", "Complete and in order."),
                        t("格式、时长、字幕等符合通知要求。", "Format, length and subtitles meet the notice."));
            case AGREE ->
                List.of(
                        t("同意上报。", "Agreed; report it."),
                        t("经集体研究，同意上报。", "Agreed after joint discussion."),
                        t("请按时上报省总工会。", "Report it to the province in time."));
            case RECEIVE -> List.of(t("予以受理。", "Received."), t("材料齐全，予以受理。", "Complete and in order: received."));
            default ->
                List.of(
                        t("主题鲜明，内容健康，同意推荐。", "Clear theme, sound content: recommended."),
                        t("有代表性和感染力，推荐上报。", "Typical and moving: recommended."),
                        t("经集体研究，同意推荐。", "Recommended after joint discussion."));
        };
    }

    private static List<String> ends(Desk desk) {
        if (desk == Desk.REVIEW) {
            return List.of(
                    t("与活动主题不符。", "Does not fit the theme."),
                    t("本单位推荐名额已满，择优推荐。", "Better works fill the unit's quota."),
                    t("作品质量未达到推荐要求。", "Not good enough to be recommended."));
        }
        return List.of(
                t("与活动主题不符。", "Does not fit the theme."),
                t("不属于本次征集范围。", "Outside of what this campaign collects."),
                t("不符合通知的参加条件，无法通过修改补正。", "Does not meet the notice's conditions, and no correction would help."));
    }
}
