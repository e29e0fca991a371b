package org.zhuji.ui.watching;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import java.util.Arrays;
import java.util.List;
import org.zhuji.inbox.CopyDesk;
import org.zhuji.inbox.CopyRow;
import org.zhuji.inbox.UrgeDesk;
import org.zhuji.inbox.UrgeRow;
import org.zhuji.shared.Slice;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Times;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.WorkRow;
import org.zhuji.works.WorkService;
import org.zhuji.works.WorkStatus;

/** 我发起的: works entered on a worker's behalf, copies sent with their receipts, urgings; each with how it stands now. */
@Route("started")
@Menu(title = "我发起的", order = 11.4, icon = "vaadin:paperplane-o")
@RolesAllowed({"HANDLER", "LEADER", "RECEIVING_DESK", "ORGANISER"})
public class StartedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    /** What was started; a tab each. */
    private enum Kind {
        WORKS("代录作品", "Works entered"),
        COPIES("抄送", "Copies"),
        URGINGS("催办", "Urgings");

        private final String label;
        private final String english;

        Kind(String label, String english) {
            this.label = label;
            this.english = english;
        }
    }

    private final transient WorkService works;
    private final transient CopyDesk copies;
    private final transient UrgeDesk urges;
    private final transient SignedIn signedIn;
    private final List<Tab> kinds = Arrays.stream(Kind.values())
            .map(kind -> new Tab(t(kind.label, kind.english)))
            .toList();
    private final Tabs tabs = new Tabs(kinds.toArray(Tab[]::new));
    private final Div list = new Div();
    private final Button more = new Button(t("加载更多", "Load more"));
    private String after;
    private boolean filling;

    StartedView(WorkService works, CopyDesk copies, UrgeDesk urges, SignedIn signedIn) {
        this.works = works;
        this.copies = copies;
        this.urges = urges;
        this.signedIn = signedIn;
        addClassNames("zj-page", "zj-narrow");
        tabs.setId("started-tabs");
        tabs.addSelectedChangeListener(change -> go());
        list.addClassName("zj-notice-lines");
        list.setId("started");
        more.addClassName("zj-more");
        more.addClickListener(click -> addPage());
        add(new H2(t("我发起的", "Started by me")), tabs, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("kind")
                .orElse("");
        filling = true;
        tabs.setSelectedIndex(Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(Kind.WORKS)
                .ordinal());
        filling = false;
        list.removeAll();
        after = null;
        addPage();
    }

    @Override
    public String getPageTitle() {
        return t("我发起的 · 逐级", "Started by me · Zhuji");
    }

    private Kind kind() {
        return Kind.values()[Math.max(0, tabs.getSelectedIndex())];
    }

    private void go() {
        if (!filling) {
            getUI().ifPresent(ui -> ui.navigate(
                    StartedView.class, QueryParameters.of("kind", kind().name().toLowerCase(java.util.Locale.ROOT))));
        }
    }

    private void addPage() {
        after = switch (kind()) {
            case WORKS -> {
                Slice<WorkRow> page = works.enteredBy(signedIn.actor(), after, PAGE);
                page.rows().forEach(row -> list.add(line(row)));
                yield page.next();
            }
            case COPIES -> {
                Slice<CopyRow> page = copies.sent(signedIn.actor(), after, PAGE);
                page.rows().forEach(row -> list.add(line(row)));
                yield page.next();
            }
            case URGINGS -> {
                Slice<UrgeRow> page = urges.sent(signedIn.actor(), after, PAGE);
                page.rows().forEach(row -> list.add(line(row)));
                yield page.next();
            }
        };
        more.setVisible(after != null);
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(
                    t("这里还没有内容", "Nothing yet"),
                    t("您代职工录入的作品、发出的抄送和催办会列在这里。", "Works you enter, copies and urgings you send are listed here.")));
        }
    }

    private static Div line(WorkRow row) {
        String when = row.submittedAt() == null
                ? t("尚未提交", "Not submitted")
                : t("提交于 ", "Submitted ") + Times.minute(row.submittedAt());
        return line(
                row.status() == WorkStatus.DRAFT ? "submission/work/" + row.id() : "works/" + row.id(),
                row.title(),
                row.status(),
                row.number() + " · " + row.authors(),
                when);
    }

    private static Div line(CopyRow row) {
        String receipt = row.readAt() == null ? t("待阅", "unread") : t("已阅 ", "read ") + Times.minute(row.readAt());
        return line(
                "works/" + row.workId(),
                row.title(),
                row.status(),
                t("抄送 ", "To ") + row.person() + " · " + Times.minute(row.sentAt()),
                t("回执：", "Receipt: ") + receipt);
    }

    private static Div line(UrgeRow row) {
        return line(
                "works/" + row.workId(),
                row.title(),
                row.status(),
                t("催办 ", "Urged at ") + row.stepName() + " · " + Times.minute(row.at()),
                switch (row.taskState()) {
                    case OPEN -> t("仍待办理", "Still open");
                    case SUSPENDED -> t("已挂起", "Suspended");
                    case WAITING -> t("等待签署", "Waits for signatures");
                    case DONE -> t("已办结", "Done");
                    case CLOSED -> t("已自动结束", "Ended");
                });
    }

    private static Div line(String address, String title, WorkStatus status, String about, String state) {
        Anchor open = new Anchor(address, title);
        open.getElement().setAttribute("router-link", true);
        Span badge = new Span(t(status.label(), status.english()));
        badge.getElement().getThemeList().add("badge small");
        Span quiet = new Span(about);
        quiet.addClassName("zj-quiet");
        Div head = new Div(open, badge);
        head.addClassName("zj-inline");
        Div line = new Div(head, new Div(quiet), new Div(new Span(state)));
        line.addClassNames("zj-card", "zj-notice-line");
        return line;
    }
}
