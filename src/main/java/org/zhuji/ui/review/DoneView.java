package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
    private final SignedIn signedIn;
    private final FilterBar filter;
    private final Div content = new Div();

    DoneView(TaskDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
        addClassName("zj-page");
        filter = desk.filterBar(signedIn.actor(), this::go);
        add(new H2(t("已办", "Done")), filter, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TaskFilter wanted = TaskFilter.of(event.getLocation().getQueryParameters(), InboxState.DONE);
        desk.show(filter, wanted);
        TaskList tasks = desk.list(signedIn.actor(), wanted, () -> {});
        content.removeAll();
        content.add(tasks.isEmpty() ? nothing(wanted) : tasks);
    }

    @Override
    public String getPageTitle() {
        return t("已办 · 逐级", "Done · Zhuji");
    }

    private void go(TaskFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(DoneView.class, wanted.query()));
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
