package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.ui.parts.DaysLeft;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.parts.Thumbnail;
import org.zhuji.ui.parts.Times;

/** One task of a list: a row on a desk's screen, a card on a phone. */
class TaskLine extends ListItem {

    private final transient InboxRow row;
    private final Checkbox chosen = new Checkbox();
    private final Div step;

    TaskLine(InboxRow row, String category, String poster, Instant now, QueryParameters query) {
        this.row = row;
        addClassName("zj-task");
        setId("task-" + row.id());
        chosen.setAriaLabel(t("选择 ", "Choose ") + title(row));
        chosen.addClassName("zj-task-choice");
        chosen.setVisible(row.state() == InboxState.OPEN && row.desk().isAboutAWork());
        step = step(row);
        Thumbnail picture = new Thumbnail(poster);
        add(chosen, picture, what(row, query), cell("zj-task-category", category), unit(row), step, when(row, now));
    }

    /** Marks a task that is listed because one stands in; null for a task of the own. */
    TaskLine actingFor(String principal) {
        if (principal != null && row.state() == InboxState.OPEN) {
            Span mark = new Span(t("代 " + principal, "for " + principal));
            mark.getElement().getThemeList().add("badge small");
            step.add(mark);
        }
        return this;
    }

    InboxRow row() {
        return row;
    }

    Checkbox choice() {
        return chosen;
    }

    private static Component what(InboxRow row, QueryParameters query) {
        Component open = link(row, query);
        open.addClassName("zj-task-title");
        Div what = new Div(open);
        what.addClassName("zj-task-what");
        if (row.number() != null) {
            Span more = new Span(row.number() + (row.authors() == null ? "" : " · " + row.authors()));
            more.addClassName("zj-quiet");
            what.add(more);
        }
        return what;
    }

    /** Straight to the desk: a page that forwards is built twice, and what is clicked in between is lost. */
    private static Component link(InboxRow row, QueryParameters query) {
        if (!row.desk().isAboutAWork()) {
            return new Anchor(Desks.address(row), title(row));
        }
        RouterLink open =
                new RouterLink(title(row), ReviewView.class, new RouteParameters("itemId", Long.toString(row.id())));
        open.setQueryParameters(query);
        return open;
    }

    private static String title(InboxRow row) {
        return row.title() == null ? Texts.step(row) : row.title();
    }

    private static Component unit(InboxRow row) {
        return cell("zj-task-unit", row.authorUnionName() == null ? "" : row.authorUnionName());
    }

    private static Div step(InboxRow row) {
        Div step = cell("zj-task-step", Texts.step(row));
        if (row.outcome() != null) {
            Span outcome = new Span(Texts.of(row.decided()));
            outcome.getElement().getThemeList().add("badge small" + colour(row));
            step.add(outcome);
        }
        return step;
    }

    private static String colour(InboxRow row) {
        return switch (row.outcome()) {
            case RECOMMEND -> " success";
            case REJECT -> " error";
            default -> " contrast";
        };
    }

    private static Component when(InboxRow row, Instant now) {
        if (row.state() == InboxState.OPEN) {
            Div when = cell("zj-task-when", "");
            if (row.dueAt() != null) {
                Span due = new Span(Times.limit(row.dueAt()));
                due.addClassName("zj-quiet");
                when.add(new DaysLeft(now, row.dueAt()), due);
            }
            return when;
        }
        Div when = cell("zj-task-when", Times.minute(row.doneAt()));
        if (row.doneBy() != null) {
            Span by = new Span(row.doneBy());
            by.addClassName("zj-quiet");
            when.add(by);
        }
        return when;
    }

    private static Div cell(String className, String text) {
        Div cell = new Div();
        cell.addClassName(className);
        if (!text.isEmpty()) {
            cell.add(new Span(text));
        }
        return cell;
    }
}
