package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.zhuji.inbox.InboxState;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.SignedIn;

/** 已办: what this person decided, and what ended without a decision. */
@Route("inbox/done")
@Menu(title = "已办", order = 11, icon = "vaadin:check-square-o")
@JavaScript("context://list-keys.js")
@RolesAllowed({
    Officials.HANDLER,
    Officials.LEADER,
    Officials.DESK,
    Officials.CHAIR,
    Officials.GROUP,
    Officials.ORGANISER
})
public class DoneView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TaskDesk desk;
    private final ListTools tools;
    private final SignedIn signedIn;
    private final FilterBar filter;
    private final SavedFilterMenu saved;
    private final ListHead head;
    private final Div content = new Div();
    private transient TaskFilter shown = TaskFilter.all(InboxState.DONE);

    DoneView(TaskDesk desk, ListTools tools, SignedIn signedIn) {
        this.desk = desk;
        this.tools = tools;
        this.signedIn = signedIn;
        addClassName("zj-page");
        filter = desk.filterBar(signedIn.actor(), this::go);
        saved = tools.savedFilters(InboxState.DONE, this::go);
        head = new ListHead(t("已办", "Done"), saved, tools.columns(() -> show(shown)), ListTools.print());
        add(head, filter, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ended(TaskFilter.of(event.getLocation().getQueryParameters(), InboxState.DONE)));
    }

    @Override
    public String getPageTitle() {
        return t("已办 · 逐级", "Done · Zhuji");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.zjListKeys(this)");
    }

    private void show(TaskFilter wanted) {
        shown = wanted;
        desk.show(filter, wanted);
        saved.show(wanted);
        head.show(desk.count(signedIn.actor(), wanted));
        TaskList tasks = desk.list(signedIn.actor(), wanted, tools.chosen(), () -> {});
        content.removeAll();
        content.add(tasks.isEmpty() ? nothing(wanted) : tasks);
    }

    /** Open tasks are in 待办. */
    private static TaskFilter ended(TaskFilter wanted) {
        boolean ended = wanted.state() == InboxState.DONE || wanted.state() == InboxState.CLOSED;
        return ended ? wanted : wanted.withState(InboxState.DONE);
    }

    private void go(TaskFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(DoneView.class, ended(wanted).query()));
    }

    private static EmptyState nothing(TaskFilter wanted) {
        return wanted.isNarrowed()
                ? new EmptyState(
                        t("没有符合条件的记录", "Nothing matches"), t("请放宽筛选条件，或点击“清除筛选”。", "Widen the filter or clear it."))
                : new EmptyState(
                        t("还没有已办事项", "Nothing done yet"),
                        t("在“待办”中办理后，记录会出现在这里。", "What you decide under “To do” is kept here."));
    }
}
