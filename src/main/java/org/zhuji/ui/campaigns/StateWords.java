package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Span;
import org.zhuji.campaign.CampaignState;

/** Where a campaign stands, in a word. */
final class StateWords {

    private StateWords() {}

    static String of(CampaignState state) {
        return switch (state) {
            case DRAFT -> t("草稿", "Draft");
            case COLLECTING -> t("征集推荐", "Collecting");
            case RECEIVING -> t("省级受理", "Receiving");
            case JUDGING -> t("省级评审", "Judging");
            case PUBLICITY -> t("公示", "Publicity");
            case ANNOUNCED -> t("已公布", "Announced");
            case ENDED_WITHOUT_WORKS -> t("未收到作品，已结束", "Ended without works");
        };
    }

    static Span badge(CampaignState state) {
        Span badge = new Span(of(state));
        badge.getElement().getThemeList().add("badge");
        badge.getElement().getThemeList().add(theme(state));
        badge.setId("campaign-state");
        return badge;
    }

    private static String theme(CampaignState state) {
        return switch (state) {
            case DRAFT, ENDED_WITHOUT_WORKS -> "contrast";
            case ANNOUNCED -> "success";
            default -> "primary";
        };
    }
}
