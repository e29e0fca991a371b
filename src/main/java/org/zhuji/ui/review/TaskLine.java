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
import java.util.Set;
import org.zhuji.inbox.Hold;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.ListColumns.Column;
import org.zhuji.ui.parts.DaysLeft;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.parts.Thumbnail;
import org.zhuji.ui.parts.Times;

/** One task of a list: a row on a desk's screen, a card on a phone. */
class TaskLine extends ListItem {

    private final transient InboxRow row;
    private final Checkbox chosen = new Checkbox();
    private final Span unread = new Span();
    private final Span holder = new Span();
    private boolean gone;

    /**
     * What a line shows beside its row.
     *
     * @param reader the person's id
     * @param query the list's filter, taken along to the task's page
     */
    record Surroundings(
            Set<Column> columns,
            String category,
            String campaign,
            String poster,
            Long reader,
            Instant now,
            QueryParameters query) {}

    TaskLine(InboxRow row, Surroundings around) {
        this.row = row;
        addClassName("zj-task");
        setId("task-" + row.id());
        chosen.setAriaLabel(t("选择 ", "Choose ") + title(row));
        chosen.addClassName("zj-task-choice");
        chosen.setVisible(row.state() == InboxState.OPEN && row.desk().isAboutAWork());
        unread.addClassName("zj-unread-dot");
        unread.setTitle(t("未查看", "Not opened yet"));
        unread.getElement().setAttribute("role", "img");
        unread.getElement().setAttribute("aria-label", unread.getTitle().orElse(""));
        holder.addClassName("zj-task-holder");
        add(chosen);
        if (around.columns.contains(Column.PICTURE)) {
            add(new Thumbnail(around.poster));
        }
        add(what(row, around.query));
        TaskColumns.in(around.columns).forEach(column -> add(cell(column, around)));
        show(row.hold(), around.reader, around.now);
    }

    InboxRow row() {
        return row;
    }

    Checkbox choice() {
        return chosen;
    }

    /** @return whether it left the list while it was shown */
    boolean isGone() {
        return gone;
    }

    /** Shows what became of the task, in its place. @param current null when it is no longer in this list */
    void follow(InboxRow current, Long reader, Instant now) {
        if (current != null && current.state() == row.state()) {
            show(current.hold(), reader, now);
            return;
        }
        gone = true;
        addClassName("zj-gone");
        chosen.setValue(false);
        chosen.setEnabled(false);
        unread.setVisible(false);
        holder.setVisible(true);
        holder.setText(goneWords(current));
    }

    private static String goneWords(InboxRow current) {
        return current != null && current.state() == InboxState.DONE && current.doneBy() != null
                ? t("已由" + current.doneBy() + "办理", "Decided by " + current.doneBy())
                : t("已不在此列表", "No longer in this list");
    }

    private void show(Hold hold, Long reader, Instant now) {
        boolean open = row.state() == InboxState.OPEN;
        unread.setVisible(open && hold.openedAt() == null);
        setClassName("zj-unread", open && hold.openedAt() == null);
        boolean held = open && hold.isClaimedByAnother(reader, now);
        holder.setVisible(held);
        holder.setText(held ? ClaimGuard.words(hold.claimedBy(), hold.claimedUntil()) : "");
    }

    private Component what(InboxRow row, QueryParameters query) {
        Component open = link(row, query);
        open.addClassName("zj-task-title");
        Div what = new Div(new Div(unread, open));
        what.addClassName("zj-task-what");
        if (row.number() != null) {
            Span more = new Span(row.number() + (row.authors() == null ? "" : " · " + row.authors()));
            more.addClassName("zj-quiet");
            what.add(more);
        }
        what.add(holder);
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

    private Component cell(Column column, Surroundings around) {
        return switch (column) {
            case PICTURE -> throw new IllegalArgumentException("stands before the title");
            case CATEGORY -> cell("zj-task-category", around.category);
            case CAMPAIGN -> cell("zj-task-campaign", around.campaign);
            case UNIT -> cell("zj-task-unit", row.authorUnionName() == null ? "" : row.authorUnionName());
            case STEP -> step(row);
            case ARRIVED -> cell("zj-task-arrived", Times.shortMinute(row.arrivedAt()));
            case WHEN -> when(row, around.now);
        };
    }

    private static Component step(InboxRow row) {
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
        boolean ended = row.state() == InboxState.DONE || row.state() == InboxState.CLOSED;
        Div when = cell("zj-task-when", ended ? Times.minute(row.doneAt()) : "");
        if (!ended && row.dueAt() != null) {
            Span due = new Span(Times.limit(row.dueAt()));
            due.addClassName("zj-quiet");
            when.add(new DaysLeft(now, row.dueAt()), due);
        }
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
        if (text != null && !text.isEmpty()) {
            cell.add(new Span(text));
        }
        return cell;
    }
}
