package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.zhuji.judging.MyPanel;
import org.zhuji.judging.ScoreSheets;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.SignedIn;

/** 我的评审: the panels a judge sits on and how much is left. */
@Route("judging")
@Menu(title = "我的评审", order = 30, icon = "vaadin:star-half-left-o")
@RolesAllowed("JUDGE")
@StyleSheet("context://judging.css")
public class MyPanelsView extends Div implements HasDynamicTitle {

    MyPanelsView(ScoreSheets sheets, SignedIn signedIn) {
        addClassName("zj-page");
        add(new H2(t("我的评审", "My panels")));
        List<MyPanel> panels = sheets.panels(signedIn.actor());
        if (panels.isEmpty()) {
            add(new EmptyState(
                    t("还没有分给您的评分表", "No score sheets for you yet"),
                    t(
                            "省总工会组建评审组后，您要评的作品会出现在这里。",
                            "The works you are to score appear here once the province has named your panel.")));
        }
        panels.forEach(panel -> add(card(panel)));
    }

    @Override
    public String getPageTitle() {
        return t("我的评审 · 逐级", "My panels · Zhuji");
    }

    private static String ending(MyPanel panel) {
        if (!panel.serving()) {
            return t("；您的评分已由他人接替", "; somebody else has taken over from you");
        }
        return panel.open() ? "" : t("；评审组已锁定", "; the panel is locked");
    }

    private static Component card(MyPanel panel) {
        RouterLink open = new RouterLink(
                panel.open() ? t("进入评分", "Score") : t("查看我的评分", "See my sheets"),
                SheetsView.class,
                new RouteParameters("judgingId", String.valueOf(panel.judging().id())));
        open.setId("panel-" + panel.judging().id());
        ProgressBar progress = new ProgressBar(0, Math.max(1, panel.mine()), panel.submitted());
        Div card = new Div(
                new H3(panel.judging().categoryName()),
                new Paragraph(t(
                        "共 " + panel.mine() + " 件，已提交 " + panel.submitted() + " 件" + ending(panel),
                        panel.submitted() + " of " + panel.mine() + " submitted" + ending(panel))),
                progress,
                open);
        card.addClassName("zj-card");
        return card;
    }
}
