package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.escalation.Station;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.ui.actions.TaskAction;
import org.zhuji.ui.actions.TaskActions;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.WorkDetails;

/** One task on one page: watch, read, decide, go on to the next. */
@Route("inbox/:itemId([0-9]{1,18})")
@JavaScript("context://review-keys.js")
@RolesAllowed({
    Officials.HANDLER,
    Officials.LEADER,
    Officials.DESK,
    Officials.CHAIR,
    Officials.GROUP,
    Officials.ORGANISER
})
public class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Inbox inbox;
    private final ReviewDesk desk;
    private final WorkSheet sheet;
    private final TaskDesk lists;
    private final TaskActions actions;
    private final ClaimGuards claims;
    private final transient SignedIn signedIn;
    private transient InboxRow row;
    private transient TaskFilter filter;
    private transient Neighbours neighbours;
    private transient Optional<DecisionPanel> panel = Optional.empty();

    ReviewView(
            Inbox inbox,
            ReviewDesk desk,
            WorkSheet sheet,
            TaskDesk lists,
            TaskActions actions,
            ClaimGuards claims,
            SignedIn signedIn) {
        this.inbox = inbox;
        this.desk = desk;
        this.sheet = sheet;
        this.lists = lists;
        this.actions = actions;
        this.claims = claims;
        this.signedIn = signedIn;
        addClassNames("zj-page", "zj-review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long itemId = event.getRouteParameters().getLong("itemId").orElseThrow();
        row = inbox.get(signedIn.actor(), itemId);
        if (!row.desk().isAboutAWork()) {
            event.forwardTo(Desks.address(row));
            return;
        }
        filter = TaskFilter.of(event.getLocation().getQueryParameters(), InboxState.OPEN);
        neighbours = lists.neighbours(signedIn.actor(), filter, row);
        build(sheet.work(signedIn.actor(), row.subjectId()));
    }

    @Override
    public String getPageTitle() {
        return (row == null ? "" : row.title() + " · ") + t("审核 · 逐级", "Review · Zhuji");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.zjReviewKeys(this)");
    }

    /** A key pressed outside of fields, as the script in the browser reports it. */
    @ClientCallable
    void pressed(String key) {
        switch (key) {
            case "j" -> open(neighbours.next());
            case "k" -> open(neighbours.previous());
            case "a" -> panel.ifPresent(found -> found.choose(Outcome.RECOMMEND));
            case "r" -> panel.ifPresent(found -> found.choose(Outcome.RETURN_TO_AUTHOR));
            case "x" -> panel.ifPresent(found -> found.choose(Outcome.REJECT));
            default -> {
                // Other keys mean nothing here.
            }
        }
    }

    private void build(WorkDetails work) {
        List<Station> stations = sheet.stations(signedIn.actor(), work.id());
        removeAll();
        Div left = new Div(sheet.player(work), sheet.facts(work));
        left.addClassName("zj-review-left");
        Div right = new Div(decision(work, stations), sheet.way(stations));
        right.addClassName("zj-review-right");
        Div columns = new Div(left, right);
        columns.addClassName("zj-review-columns");
        add(
                new ReviewHead(row, neighbours, panel.isPresent(), this::open),
                actions.menu(signedIn.actor(), row, this::after),
                columns,
                sheet.diagram(signedIn.actor(), work.id()));
    }

    private Div decision(WorkDetails work, List<Station> stations) {
        List<Outcome> offered = row.state() == InboxState.OPEN ? desk.outcomes(row) : List.of();
        if (offered.isEmpty() || !signedIn.actor().holds(row.role(), row.unionId())) {
            panel = Optional.empty();
            return new DecidedNote(row, filter.query());
        }
        ClaimGuard claim = claims.open(row, () -> open(row.id()));
        if (claim.isHeldByAnother()) {
            panel = Optional.empty();
            return claim;
        }
        var rules = row.desk() == Desk.FORM_CHECK ? sheet.rulesByEye(work) : List.<org.zhuji.campaign.Rule>of();
        DecisionPanel found = new DecisionPanel(row, offered, rules, next(stations), this::decide);
        found.leaveBy(filter.query());
        found.addComponentAsFirst(claim);
        panel = Optional.of(found);
        return found;
    }

    private static String next(List<Station> stations) {
        return stations.stream()
                .filter(station -> station.state() == Station.State.WAITING)
                .findFirst()
                .map(station -> station.unionName() + " " + t(station.name(), station.english()))
                .orElse(null);
    }

    private void decide(ReviewDecision decision) {
        desk.decide(signedIn.actor(), row.id(), decision);
        Messages.done(OutcomeWords.done(row, decision.outcome()));
        goOn();
    }

    private void goOn() {
        Long after = neighbours.afterDeciding();
        if (after == null) {
            getUI().ifPresent(ui -> ui.navigate(InboxView.class, filter.query()));
        } else {
            open(after);
        }
    }

    private void after(TaskAction.After what) {
        if (what == TaskAction.After.STAY) {
            open(row.id());
        } else {
            goOn();
        }
    }

    private void open(Long itemId) {
        if (itemId != null) {
            RouteParameters where = new RouteParameters("itemId", Long.toString(itemId));
            getUI().ifPresent(ui -> ui.navigate(ReviewView.class, where, filter.query()));
        }
    }
}
