package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.zhuji.judging.JudgingService;
import org.zhuji.judging.ScoreSheets;
import org.zhuji.judging.SheetRow;
import org.zhuji.judging.SheetState;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Thumbnail;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.MediaLinks;

/** A judge's works in one category, in the order drawn for this judge. */
@Route("judging/:judgingId/sheets")
@RolesAllowed("JUDGE")
@StyleSheet("context://judging.css")
public class SheetsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ScoreSheets sheets;
    private final JudgingService judgings;
    private final SignedIn signedIn;
    private final MediaLinks links;

    SheetsView(ScoreSheets sheets, JudgingService judgings, SignedIn signedIn, MediaLinks links) {
        this.sheets = sheets;
        this.judgings = judgings;
        this.signedIn = signedIn;
        this.links = links;
        addClassName("zj-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long judgingId = event.getRouteParameters().getLong("judgingId").orElse(0L);
        List<SheetRow> rows = sheets.sheets(signedIn.actor(), judgingId);
        removeAll();
        add(new RouterLink(t("← 我的评审", "← My panels"), MyPanelsView.class));
        if (rows.isEmpty()) {
            add(new EmptyState(
                    t("这里没有您的评分表", "No sheets of yours here"),
                    t("请从“我的评审”选择您所在的评审组。", "Choose a panel of yours under “My panels”.")));
            return;
        }
        add(new H2(judgings.get(judgingId).categoryName()), summary(rows));
        Div list = new Div();
        list.addClassName("zj-sheets");
        list.setId("sheets");
        rows.forEach(row -> list.add(line(row)));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return t("评分 · 逐级", "Score · Zhuji");
    }

    private static Component summary(List<SheetRow> rows) {
        long done = rows.stream().filter(row -> row.state() != SheetState.DRAFT).count();
        return new Paragraph(t(
                "共 " + rows.size() + " 件，已提交 " + done + " 件。顺序为随机抽定，每位评委不同；锁定前可随时修改。",
                done + " of " + rows.size()
                        + " submitted. The order was drawn for you; you may change marks until the lock."));
    }

    private Component line(SheetRow row) {
        Span title = new Span(t("作品 " + row.entryNo() + " 号　", "No. " + row.entryNo() + "  ") + row.title());
        title.addClassName("zj-sheet-title");
        Span marks = new Span(
                row.score() == null
                        ? t(
                                "已打 " + row.marked() + "/" + row.criteria() + " 项",
                                row.marked() + "/" + row.criteria() + " marked")
                        : t("得分 ", "Score ") + Numbers.score(row.score()));
        marks.addClassName("zj-quiet");
        RouterLink link = new RouterLink(SheetView.class, new RouteParameters("sheetId", String.valueOf(row.id())));
        link.addClassName("zj-sheet-line");
        link.setId("sheet-" + row.id());
        link.add(
                new Thumbnail(row.posterMediaId() == null ? null : links.poster(row.posterMediaId())),
                new Div(title, marks),
                new SheetBadge(row.state()));
        return link;
    }
}
