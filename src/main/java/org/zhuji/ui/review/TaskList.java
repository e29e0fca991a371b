package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zhuji.inbox.InboxRow;
import org.zhuji.shared.Slice;

/** Tasks below each other, read page by page; some of them may be chosen to be decided together. */
class TaskList extends Div {

    private final UnorderedList lines = new UnorderedList();
    private final Button more = new Button(t("加载更多", "Load more"), click -> loadMore());
    private final List<TaskLine> shown = new ArrayList<>();
    private final transient Function<String, Slice<InboxRow>> source;
    private final transient Function<InboxRow, TaskLine> line;
    private final transient Runnable choiceChanged;
    private String next;

    /**
     * @param source reads the page that begins at a key; null is the first
     * @param choiceChanged called when a task was chosen or left out
     */
    TaskList(Function<String, Slice<InboxRow>> source, Function<InboxRow, TaskLine> line, Runnable choiceChanged) {
        this.source = source;
        this.line = line;
        this.choiceChanged = choiceChanged;
        lines.addClassName("zj-tasks");
        lines.setId("tasks");
        more.setId("load-more");
        more.addClassName("zj-more");
        add(lines, more);
        next = null;
        lines.add(head());
        loadMore();
    }

    boolean isEmpty() {
        return shown.isEmpty();
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
        List<TaskLine> possible =
                shown.stream().filter(task -> task.choice().isVisible()).toList();
        for (int i = 0; i < possible.size(); i++) {
            possible.get(i).choice().setValue(all && i < limit);
        }
    }

    private void loadMore() {
        Slice<InboxRow> page = source.apply(next);
        next = page.next();
        page.rows().stream().map(line).forEach(this::append);
        more.setVisible(next != null);
    }

    private void append(TaskLine task) {
        task.choice().addValueChangeListener(change -> choiceChanged.run());
        shown.add(task);
        lines.add(task);
    }

    private static ListItem head() {
        ListItem head = new ListItem(
                new Span(),
                new Span(),
                new Span(t("作品", "Work")),
                new Span(t("类别", "Category")),
                new Span(t("作者单位", "Author's unit")),
                new Span(t("环节", "Step")),
                new Span(t("时间", "When")));
        head.addClassNames("zj-task", "zj-task-head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }
}
