package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.zhuji.campaign.CampaignState;
import org.zhuji.judging.JudgingRow;
import org.zhuji.judging.JudgingService;
import org.zhuji.judging.JudgingState;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.CurrentCampaign;
import org.zhuji.ui.shell.SignedIn;

/** 评审进度: how the judging of every category stands, and the way to its pages. */
@Route("judging/overview")
@Menu(title = "评审进度", order = 31, icon = "vaadin:chart-line")
@RolesAllowed({"PANEL_CHAIR", "ORGANISER", "LEADERSHIP_GROUP"})
@StyleSheet("context://judging.css")
public class JudgingsView extends Div implements HasDynamicTitle {

    JudgingsView(JudgingService judgings, CurrentCampaign campaign, SignedIn signedIn) {
        addClassName("zj-page");
        add(new H2(t("评审进度", "Judging")));
        List<JudgingRow> rows =
                campaign.find().map(found -> judgings.of(found.id())).orElse(List.of());
        if (rows.isEmpty()) {
            add(nothing(campaign));
        }
        Actor actor = signedIn.actor();
        rows.forEach(row -> add(card(row, actor)));
    }

    private static EmptyState nothing(CurrentCampaign campaign) {
        boolean over = campaign.find()
                .filter(found -> found.state() == CampaignState.ENDED_WITHOUT_WORKS)
                .isPresent();
        return over
                ? new EmptyState(
                        t("本次活动没有评审", "No judging"), t("没有收到作品，活动已经结束。", "No work was received; the campaign is over."))
                : new EmptyState(
                        t("评审还没有开始", "Judging has not begun"),
                        t("受理人员确认收件完成后，按类别建立评审。", "It begins once the receiving desk has closed reception."));
    }

    @Override
    public String getPageTitle() {
        return t("评审进度 · 逐级", "Judging · Zhuji");
    }

    private static Component card(JudgingRow row, Actor actor) {
        Span state = new Span(word(row.state()));
        state.getElement().getThemeList().add("badge" + (row.state() == JudgingState.CONCLUDED ? " success" : ""));
        H3 name = new H3(row.categoryName());
        Div head = new Div(name, state);
        head.addClassName("zj-score-head");
        Div links = new Div();
        links.addClassName("zj-score-head");
        String base = "judging/" + row.id();
        if (actor.holdsAny(Role.ORGANISER)) {
            links.add(new Anchor(base + "/panel", t("评审组", "Panel")));
        }
        if (actor.holdsAny(Role.ORGANISER, Role.PANEL_CHAIR)) {
            links.add(new Anchor(base + "/progress", t("评分进度", "Progress")));
        }
        if (row.state() == JudgingState.AWARD_TABLE || row.state() == JudgingState.CONCLUDED) {
            links.add(new Anchor(base + "/award-table", t("奖项设置", "Award table")));
        }
        Div card = new Div(head, new Paragraph(numbers(row)), links);
        card.setId("judging-" + row.id());
        card.addClassName("zj-card");
        return card;
    }

    private static String numbers(JudgingRow row) {
        return t(
                "有效作品 " + row.works() + " 件；评分表 " + row.sheets() + " 份，已提交 " + row.submitted() + " 份。",
                row.works() + " works; " + row.submitted() + " of " + row.sheets() + " score sheets submitted.");
    }

    private static String word(JudgingState state) {
        return switch (state) {
            case PANEL -> t("组建评审组", "Naming the panel");
            case SCORING -> t("评分中", "Scoring");
            case AWARD_TABLE -> t("奖项待审定", "Award table waits");
            case CONCLUDED -> t("评审结束", "Concluded");
        };
    }
}
