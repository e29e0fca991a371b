package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.inbox.InboxCount;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.FollowsLists;
import org.zhuji.ui.shell.MainLayout;
import org.zhuji.ui.shell.SignedIn;

/** 待办: what waits for this person, over all duties held; it follows what others do without moving under the hand. */
@Route("inbox")
@Menu(title = "待办", order = 10, icon = "vaadin:inbox")
@JavaScript("context://list-keys.js")
@RolesAllowed({
    Officials.HANDLER,
    Officials.LEADER,
    Officials.DESK,
    Officials.CHAIR,
    Officials.GROUP,
    Officials.ORGANISER
})
public class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle, FollowsLists {

    /** A person can answer for so many at once; the service refuses more. */
    static final int MOST_AT_ONCE = 100;

    private final TaskDesk desk;
    private final ListTools tools;
    private final ReviewDesk review;
    private final transient SignedIn signedIn;
    private final FilterBar filter;
    private final SavedFilterMenu saved;
    private final ListHead head;
    private final Button arrived = new Button(t("有新的待办，点击刷新", "New tasks have arrived: refresh"));
    private final Div content = new Div();
    private final Div bulk = new Div();
    private final Checkbox all = new Checkbox(t("全选", "All"));
    private final Span count = new Span();
    private final Button decide = new Button(t("批量办理", "Decide together"));
    private transient TaskFilter shown = TaskFilter.all(InboxState.OPEN);
    private transient InboxCount number;
    private TaskList tasks;

    InboxView(TaskDesk desk, ListTools tools, ReviewDesk review, SignedIn signedIn) {
        this.desk = desk;
        this.tools = tools;
        this.review = review;
        this.signedIn = signedIn;
        addClassName("zj-page");
        filter = desk.filterBar(signedIn.actor(), this::go);
        saved = tools.savedFilters(InboxState.OPEN, this::go);
        head = new ListHead(t("待办", "To do"), saved, tools.columns(this::again), ListTools.print());
        arrived.setId("list-changed");
        arrived.addClassNames("zj-changed", "zj-no-print");
        arrived.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        arrived.setVisible(false);
        arrived.getElement().setAttribute("role", "status");
        arrived.addClickListener(click -> again());
        add(head, filter, bulkBar(), arrived, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(waiting(TaskFilter.of(event.getLocation().getQueryParameters(), InboxState.OPEN)));
    }

    @Override
    public String getPageTitle() {
        return t("待办 · 逐级", "To do · Zhuji");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.zjListKeys(this)");
    }

    /** Ended tasks are in 已办. */
    private static TaskFilter waiting(TaskFilter wanted) {
        boolean ended = wanted.state() == InboxState.DONE || wanted.state() == InboxState.CLOSED;
        return ended ? wanted.ofOpen() : wanted;
    }

    private void go(TaskFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(InboxView.class, waiting(wanted).query()));
    }

    private void show(TaskFilter wanted) {
        shown = wanted;
        desk.show(filter, wanted);
        saved.show(wanted);
        number = desk.count(signedIn.actor(), wanted);
        head.show(number);
        tasks = desk.list(signedIn.actor(), wanted, tools.chosen(), this::choiceChanged);
        content.removeAll();
        content.add(tasks.isEmpty() ? nothing(wanted) : tasks);
        bulk.setVisible(tasks.hasChoices());
        arrived.setVisible(false);
        all.setValue(false);
        choiceChanged();
    }

    private void again() {
        show(shown);
    }

    /** What left is marked where it stands; what came is announced, so that nothing moves under the hand. */
    @Override
    public void listsChanged() {
        desk.follow(signedIn.actor(), tasks);
        choiceChanged();
        InboxCount current = desk.count(signedIn.actor(), shown);
        head.show(current);
        if (number.isExact() && current.number() > number.number() - tasks.gone()) {
            arrived.setVisible(true);
        }
    }

    private static EmptyState nothing(TaskFilter wanted) {
        if (wanted.isNarrowed()) {
            return new EmptyState(
                    t("没有符合条件的待办", "No task matches"), t("请放宽筛选条件，或点击“清除筛选”。", "Widen the filter or clear it."));
        }
        return new EmptyState(
                t("没有待办", "Nothing to do"),
                t(
                        "需要您办理的作品会出现在这里。已经办理的可在“已办”中查看。",
                        "Works that wait for you appear here; what you have decided is under “Done”."));
    }

    private Div bulkBar() {
        all.setId("choose-all");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tasks.chooseAll(change.getValue(), MOST_AT_ONCE);
            }
        });
        decide.setId("bulk-decide");
        decide.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        decide.addClickListener(click -> open());
        Span keys = new Span(t("快捷键：↑/↓ 移动，Enter 打开，X 勾选", "Keys: ↑/↓ move, Enter opens, X ticks"));
        keys.addClassNames("zj-quiet", "zj-keys", "zj-list-keys");
        bulk.addClassNames("zj-bulk", "zj-no-print");
        bulk.add(all, count, decide, keys);
        return bulk;
    }

    private void choiceChanged() {
        int chosen = tasks.chosen().size();
        count.setText(chosen == 0 ? "" : t("已选 " + chosen + " 件", chosen + " chosen"));
        decide.setEnabled(chosen > 0 && chosen <= MOST_AT_ONCE);
    }

    private void open() {
        List<InboxRow> chosen = tasks.chosen();
        new BulkDialog(chosen, review, signedIn::actor, this::reload).open();
    }

    private void reload() {
        show(shown);
        Optional.ofNullable(findAncestor(MainLayout.class)).ifPresent(MainLayout::refresh);
    }
}
