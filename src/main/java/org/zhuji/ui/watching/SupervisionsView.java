package org.zhuji.ui.watching;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.zhuji.inbox.SupervisionDesk;
import org.zhuji.inbox.SupervisionRow;
import org.zhuji.people.Actor;
import org.zhuji.shared.Slice;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.SignedIn;

/** 督办: what the own unions are asked to finish, and what they ask of others, open ones and closed ones. */
@Route("supervisions")
@Menu(title = "督办", order = 11.6, icon = "vaadin:eye")
@RolesAllowed({"HANDLER", "LEADER", "RECEIVING_DESK", "ORGANISER"})
public class SupervisionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final transient SupervisionDesk desk;
    private final transient BacklogChoice backlog;
    private final transient SignedIn signedIn;
    private final Tabs tabs = new Tabs(new Tab(t("收到的督办", "Asked of us")), new Tab(t("发出的督办", "Asked by us")));
    private final Div list = new Div();
    private final Button more = new Button(t("加载更多", "Load more"));
    private String after;
    private boolean filling;

    SupervisionsView(SupervisionDesk desk, BacklogChoice backlog, SignedIn signedIn) {
        this.desk = desk;
        this.backlog = backlog;
        this.signedIn = signedIn;
        addClassNames("zj-page", "zj-narrow");
        tabs.setId("supervisions-tabs");
        tabs.addSelectedChangeListener(change -> go());
        list.addClassName("zj-notice-lines");
        list.setId("supervisions");
        more.addClassName("zj-more");
        more.addClickListener(click -> addPage());
        Button open = new Button(t("督办下级积压", "Supervise a backlog"), click -> backlog.ask(this::reload));
        open.setId("supervise-backlog");
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setVisible(backlog.isOffered(signedIn.actor()));
        add(new H2(t("督办", "Supervision")), open, tabs, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filling = true;
        tabs.setSelectedIndex(
                event.getLocation()
                                .getQueryParameters()
                                .getSingleParameter("side")
                                .filter("sent"::equals)
                                .isPresent()
                        ? 1
                        : 0);
        filling = false;
        reload();
    }

    @Override
    public String getPageTitle() {
        return t("督办 · 逐级", "Supervision · Zhuji");
    }

    private void go() {
        if (!filling) {
            QueryParameters query = isSupervising() ? QueryParameters.of("side", "sent") : QueryParameters.empty();
            getUI().ifPresent(ui -> ui.navigate(SupervisionsView.class, query));
        }
    }

    private boolean isSupervising() {
        return tabs.getSelectedIndex() == 1;
    }

    private void reload() {
        list.removeAll();
        after = null;
        addPage();
    }

    private void addPage() {
        Actor actor = signedIn.actor();
        Slice<SupervisionRow> page = desk.list(actor, isSupervising(), after, PAGE);
        page.rows()
                .forEach(row -> list.add(new SupervisionCard(
                        row,
                        desk.today(),
                        desk.mayReply(actor, row) ? words -> desk.reply(signedIn.actor(), row.id(), words) : null,
                        desk.mayClose(actor, row) ? words -> desk.close(signedIn.actor(), row.id(), words) : null,
                        this::reload)));
        after = page.next();
        more.setVisible(after != null);
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(
                    t("没有督办事项", "Nothing is supervised"),
                    isSupervising()
                            ? t(
                                    "可在作品页的“更多操作”中督办一件作品，或督办下级单位的积压。",
                                    "Supervise a work from its page, or a union's backlog.")
                            : t("上级工会的督办会列在这里，请按期答复。", "What a union above asks for is listed here.")));
        }
    }
}
