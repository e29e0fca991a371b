package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.zhuji.ui.parts.Thumbnail;
import org.zhuji.ui.parts.Times;
import org.zhuji.works.WorkRow;

/** One work of the search's result. */
class WorkLine extends ListItem {

    WorkLine(WorkRow row, String category, String poster) {
        addClassNames("zj-task", "zj-work-line");
        setId("work-" + row.id());
        RouterLink open =
                new RouterLink(row.title(), WorkView.class, new RouteParameters("workId", Long.toString(row.id())));
        open.addClassName("zj-task-title");
        Span more = new Span(row.number() + " · " + row.authors());
        more.addClassName("zj-quiet");
        Div what = new Div(open, more);
        what.addClassName("zj-task-what");
        Span status = new Span(t(row.status().label(), row.status().english()));
        status.getElement().getThemeList().add("badge small" + colour(row));
        add(
                new Thumbnail(poster),
                what,
                cell("zj-task-category", new Span(category)),
                cell("zj-task-unit", new Span(row.unionName())),
                cell("zj-task-step", status),
                cell("zj-task-when", new Span(Times.minute(row.submittedAt()))));
    }

    /** @return what the columns hold; phones do without it */
    static ListItem head() {
        ListItem head = new ListItem(
                new Span(),
                new Span(t("作品", "Work")),
                new Span(t("类别", "Category")),
                new Span(t("作者单位", "Author's unit")),
                new Span(t("状态", "State")),
                new Span(t("提交时间", "Submitted")));
        head.addClassNames("zj-task", "zj-work-line", "zj-task-head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    private static String colour(WorkRow row) {
        return switch (row.status()) {
            case RECEIVED, IN_JUDGING, IN_PUBLICITY, AWARDED -> " success";
            case OVERDUE, NOT_RECOMMENDED, VOIDED -> " error";
            case WITHDRAWN, NOT_AWARDED -> " contrast";
            default -> "";
        };
    }

    private static Div cell(String className, Span content) {
        Div cell = new Div(content);
        cell.addClassName(className);
        return cell;
    }
}
