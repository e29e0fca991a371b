package org.zhuji.ui.watching;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.zhuji.inbox.CopyDesk;
import org.zhuji.inbox.CopyRow;
import org.zhuji.shared.Slice;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Times;
import org.zhuji.ui.shell.SignedIn;

/** 抄送: works that others show this person, 待阅 and 已阅. */
@Route("copies")
@Menu(title = "抄送我的", order = 11.2, icon = "vaadin:copy-o")
@RolesAllowed({"HANDLER", "LEADER", "RECEIVING_DESK", "ORGANISER"})
public class CopiesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final CopyDesk copies;
    private final SignedIn signedIn;
    private final Tab unread = new Tab();
    private final Tab read = new Tab(t("已阅", "Read"));
    private final Tabs tabs = new Tabs(unread, read);
    private final Div list = new Div();
    private final Button more = new Button(t("加载更多", "Load more"));
    private String after;
    private boolean filling;

    CopiesView(CopyDesk copies, SignedIn signedIn) {
        this.copies = copies;
        this.signedIn = signedIn;
        addClassNames("zj-page", "zj-narrow");
        tabs.setId("copies-tabs");
        tabs.addSelectedChangeListener(change -> go());
        list.addClassName("zj-notice-lines");
        list.setId("copies");
        more.addClassName("zj-more");
        more.addClickListener(click -> addPage());
        add(new H2(t("抄送我的", "Copies for me")), tabs, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filling = true;
        boolean isRead = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .filter("read"::equals)
                .isPresent();
        tabs.setSelectedTab(isRead ? read : unread);
        filling = false;
        long count = copies.unread(signedIn.actor());
        unread.setLabel(t("待阅", "Unread") + (count == 0 ? "" : " " + (count > 999 ? "999+" : count)));
        list.removeAll();
        after = null;
        addPage();
    }

    @Override
    public String getPageTitle() {
        return t("抄送我的 · 逐级", "Copies for me · Zhuji");
    }

    private void go() {
        if (!filling) {
            QueryParameters query =
                    tabs.getSelectedTab() == read ? QueryParameters.of("state", "read") : QueryParameters.empty();
            getUI().ifPresent(ui -> ui.navigate(CopiesView.class, query));
        }
    }

    private void addPage() {
        Slice<CopyRow> page = copies.received(signedIn.actor(), tabs.getSelectedTab() == read, after, PAGE);
        page.rows().forEach(row -> list.add(line(row)));
        after = page.next();
        more.setVisible(after != null);
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(
                    t("没有抄送给您的作品", "No copies"),
                    t(
                            "其他工作人员抄送给您的作品会出现在这里，阅看后对方会看到回执。",
                            "Works that others send you stand here; they see when you have read them.")));
        }
    }

    private Div line(CopyRow row) {
        Button open = new Button(row.title(), click -> open(row));
        open.setId("copy-" + row.id());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Span state = new Span(t(row.status().label(), row.status().english()));
        state.getElement().getThemeList().add("badge small");
        Span from = new Span(row.number() + " · " + row.unionName());
        Span sender = new Span(t("抄送人：", "From ") + row.sender() + "（" + row.senderDuty() + "） "
                + Times.minute(row.sentAt())
                + (row.readAt() == null ? "" : t("，已阅 ", ", read ") + Times.minute(row.readAt())));
        from.addClassName("zj-quiet");
        sender.addClassName("zj-quiet");
        Div head = new Div(open, state);
        head.addClassName("zj-inline");
        Div line = new Div(head, new Div(from), new Div(sender));
        line.addClassNames("zj-card", "zj-notice-line");
        if (row.note() != null) {
            line.addComponentAtIndex(1, new Paragraph(row.note()));
        }
        return line;
    }

    private void open(CopyRow row) {
        long work = copies.open(signedIn.actor(), row.id());
        getUI().ifPresent(ui -> ui.navigate("works/" + work));
    }
}
