package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.zhuji.audit.AuditLog;
import org.zhuji.inbox.Inbox;
import org.zhuji.people.Actor;
import org.zhuji.ui.actions.SheetDownload;
import org.zhuji.ui.actions.TaskActions;
import org.zhuji.ui.actions.VoidButton;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.WorkDetails;

/** All about one work, for officials of its branch: the work, its way, its place in the diagram, its record. */
@Route("works/:workId([0-9]{1,18})")
@RolesAllowed({
    Officials.HANDLER,
    Officials.LEADER,
    Officials.DESK,
    Officials.CHAIR,
    Officials.GROUP,
    Officials.ORGANISER
})
public class WorkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkSheet sheet;
    private final AuditLog audit;
    private final SheetDownload print;
    private final Inbox inbox;
    private final TaskActions actions;
    private final VoidButton voiding;
    private final SignedIn signedIn;
    private String title = "";

    WorkView(
            WorkSheet sheet,
            AuditLog audit,
            SheetDownload print,
            Inbox inbox,
            TaskActions actions,
            VoidButton voiding,
            SignedIn signedIn) {
        this.inbox = inbox;
        this.actions = actions;
        this.voiding = voiding;
        this.sheet = sheet;
        this.audit = audit;
        this.print = print;
        this.signedIn = signedIn;
        addClassNames("zj-page", "zj-review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = signedIn.actor();
        WorkDetails work =
                sheet.work(actor, event.getRouteParameters().getLong("workId").orElseThrow());
        title = work.content().title();
        removeAll();
        Div left = new Div(sheet.player(work), sheet.facts(work));
        left.addClassName("zj-review-left");
        Div right = new Div(sheet.way(sheet.stations(actor, work.id())), new WorkRecord(audit.of("work", work.id())));
        right.addClassName("zj-review-right");
        Div columns = new Div(left, right);
        columns.addClassName("zj-review-columns");
        add(head(work), tools(actor, work), columns, sheet.diagram(actor, work.id()));
    }

    /** What may be done with the task at which the work stands, for those it belongs to and those above. */
    private Div tools(Actor actor, WorkDetails work) {
        Runnable again = () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        Div tools = new Div(print.link(actor, work), voiding.button(actor, work, again));
        tools.addClassName("zj-inline");
        inbox.standing(actor, work.id()).ifPresent(row -> tools.add(actions.menu(actor, row, after -> again.run())));
        return tools;
    }

    @Override
    public String getPageTitle() {
        return title + t(" · 作品 · 逐级", " · Work · Zhuji");
    }

    private static Div head(WorkDetails work) {
        Span status = new Span(t(work.status().label(), work.status().english()));
        status.setId("work-status");
        status.getElement().getThemeList().add("badge");
        Span about = new Span(work.number() + " · " + work.unionName());
        about.addClassName("zj-quiet");
        Div words = new Div(new H2(work.content().title()), about);
        words.addClassName("zj-review-title");
        Div head = new Div(words, status);
        head.addClassName("zj-review-head");
        return head;
    }
}
