package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import java.time.Instant;
import java.util.List;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.ui.parts.Times;

/** Who may do what at this moment, and until when (REQ-05). */
final class WhoMayNow {

    /** @param until empty when there is no fixed end */
    record Line(String who, String what, String until) {}

    private WhoMayNow() {}

    static List<Line> of(CampaignDetails campaign, Instant now) {
        return switch (campaign.state()) {
            case DRAFT ->
                List.of(line(t("活动组织", "Organiser"), t("修改全部内容，启动活动", "Edit everything, open the campaign"), ""));
            case COLLECTING -> collecting(campaign, now);
            case RECEIVING -> receiving();
            case JUDGING -> judging(campaign);
            case PUBLICITY ->
                List.of(line(
                        t("所有人", "Everybody"),
                        t("查看公示名单", "See the published list"),
                        campaign.publicityEndsAt() == null ? "" : Times.limit(campaign.publicityEndsAt())));
            case ANNOUNCED -> List.of(line(t("所有人", "Everybody"), t("查看获奖名单", "See the awards"), ""));
            case ENDED_WITHOUT_WORKS ->
                List.of(line(
                        t("所有人", "Everybody"),
                        t("查询作品进度；活动已结束，没有评审", "Follow works; the campaign is over, without a judging"),
                        ""));
        };
    }

    private static List<Line> collecting(CampaignDetails campaign, Instant now) {
        Instant opensAt = campaign.definition().dates().opensAt();
        if (now.isBefore(opensAt)) {
            return List.of(line(t("所有人", "Everybody"), t("等待征集开始", "Wait for the opening"), Times.minute(opensAt)));
        }
        if (!now.isBefore(campaign.definition().dates().cutoffAt())) {
            return receiving();
        }
        String until = Times.limit(campaign.definition().dates().cutoffAt());
        return List.of(
                line(t("职工", "Workers"), t("提交、更正、撤回作品", "Submit, correct, withdraw works"), until),
                line(t("各级工会经办人、分管领导", "Handlers and leaders"), t("形式审查、初评、推荐上报", "Check, review, recommend"), until),
                line(t("受理", "Receiving desk"), t("受理报到省总工会的作品", "Receive works that arrive"), ""));
    }

    private static List<Line> receiving() {
        return List.of(
                line(t("受理", "Receiving desk"), t("受理截止前已报到省总工会的作品", "Receive what arrived in time"), ""),
                line(t("各级工会", "Unions"), t("不能再推荐上报；可查询进度", "Nothing can be recommended; follow works"), ""));
    }

    private static List<Line> judging(CampaignDetails campaign) {
        String until = Times.limit(campaign.definition().dates().judgingEndsAt());
        return List.of(
                line(t("评委", "Judges"), t("匿名评分", "Mark works, names hidden"), until),
                line(t("评审组长", "Panel chair"), t("锁定评分", "Lock the sheets"), until),
                line(t("领导小组", "Leadership group"), t("审定获奖名单", "Approve the award table"), ""));
    }

    private static Line line(String who, String what, String until) {
        return new Line(who, what, until);
    }
}
