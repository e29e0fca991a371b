package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.zhuji.inbox.InboxPage;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.ListColumns.Column;

/** Tasks below each other, read page by page; some of them may be chosen to be decided together. */
class TaskList extends Div {

    private final UnorderedList lines = new UnorderedList();
    private final Span looked = new Span();
    private final Button more = new Button("", click -> loadMore());
    private final List<TaskLine> shown = new ArrayList<>();
    private final transient Function<String, InboxPage> source;
    private final transient Function<InboxRow, TaskLine> line;
    private final transient Runnable choiceChanged;
    private String next;
    private int lookedAt;

    /**
     * @param source reads the page that begins at a key; null is the first
     * @param choiceChanged called when a task was chosen or left out
     */
    TaskList(
            Set<Column> columns,
            Function<String, InboxPage> source,
            Function<InboxRow, TaskLine> line,
            Runnable choiceChanged) {
        this.source = source;
        this.line = line;
        this.choiceChanged = choiceChanged;
        lines.addClassName("zj-tasks");
        lines.setClassName("zj-no-picture", !columns.contains(Column.PICTURE));
        lines.getStyle().set("--zj-columns", TaskColumns.tracks(columns));
        lines.setId("tasks");
        looked.setId("looked");
        looked.addClassName("zj-quiet");
        more.setId("load-more");
        more.addClassName("zj-more");
        Div foot = new Div(looked, more);
        foot.addClassNames("zj-list-foot", "zj-no-print");
        add(lines, foot);
        lines.add(head(columns));
        loadMore();
    }

    /** @return whether there is nothing, also further down */
    boolean isEmpty() {
        return shown.isEmpty() && next == null;
    }

    /** @return whether any task shown may be decided together with others */
    boolean hasChoices() {
        return shown.stream().anyMatch(task -> task.choice().isVisible());
    }

    List<InboxRow> chosen() {
        return shown.stream()
                .filter(task -> task.choice().getValue())
                .map(TaskLine::row)
                .toList();
    }

    /** Chooses the first {@code limit} open tasks shown, or none. */
    void chooseAll(boolean all, int limit) {
        List<TaskLine> possible = shown.stream()
                .filter(task -> task.choice().isVisible() && task.choice().isEnabled())
                .toList();
        for (int i = 0; i < possible.size(); i++) {
            possible.get(i).choice().setValue(all && i < limit);
        }
    }

    /** @return the tasks shown that have not left the list since */
    List<Long> ids() {
        return shown.stream()
                .filter(task -> !task.isGone())
                .map(task -> task.row().id())
                .toList();
    }

    /** @return how many of those shown have left the list since */
    long gone() {
        return shown.stream().filter(TaskLine::isGone).count();
    }

    /** Shows what became of the tasks, each in its place. */
    void follow(Map<Long, InboxRow> current, Long reader, Instant now) {
        shown.stream()
                .filter(task -> !task.isGone())
                .forEach(task -> task.follow(current.get(task.row().id()), reader, now));
    }

    private void loadMore() {
        InboxPage page = source.apply(next);
        next = page.next();
        lookedAt += page.looked();
        page.rows().stream().map(line).forEach(this::append);
        boolean paused = next != null && page.rows().size() < TaskDesk.PAGE;
        looked.setVisible(paused);
        looked.setText(t(
                "已查找 " + lookedAt + " 件，找到 " + shown.size() + " 件，还没有查完。",
                "Looked through " + lookedAt + ", found " + shown.size() + "; not at the end yet."));
        more.setText(paused ? t("继续查找", "Look further") : t("加载更多", "Load more"));
        more.setVisible(next != null);
    }

    private void append(TaskLine task) {
        task.choice().addValueChangeListener(change -> choiceChanged.run());
        shown.add(task);
        lines.add(task);
    }

    private static ListItem head(Set<Column> columns) {
        ListItem head = new ListItem(new Span());
        if (columns.contains(Column.PICTURE)) {
            head.add(new Span());
        }
        head.add(new Span(t("作品", "Work")));
        TaskColumns.in(columns).forEach(column -> head.add(new Span(TaskColumns.words(column))));
        head.addClassNames("zj-task", "zj-task-head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }
}
