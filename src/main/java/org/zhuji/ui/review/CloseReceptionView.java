package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.zhuji.audit.Verb;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.shell.SignedIn;

/** The receiving desk says that nothing more is to be received: judging may begin, or there is nothing to judge. */
@Route("inbox/:itemId([0-9]{1,18})/close-reception")
@RolesAllowed(Officials.DESK)
public class CloseReceptionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LOOK_AHEAD = 200;

    private final Inbox inbox;
    private final ReviewDesk desk;
    private final transient SignedIn signedIn;
    private final TextArea opinion = new TextArea(t("说明", "Note"));

    CloseReceptionView(Inbox inbox, ReviewDesk desk, SignedIn signedIn) {
        this.inbox = inbox;
        this.desk = desk;
        this.signedIn = signedIn;
        addClassNames("zj-page", "zj-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("itemId").orElseThrow());
    }

    private void show(long itemId) {
        InboxRow row = inbox.get(signedIn.actor(), itemId);
        removeAll();
        Span campaign = new Span(row.title() == null ? "" : row.title());
        campaign.addClassName("zj-quiet");
        add(new Div(new H2(Texts.step(row)), campaign));
        add(row.state() == InboxState.OPEN ? form(row) : new DecidedNote(row, QueryParameters.empty()));
    }

    @Override
    public String getPageTitle() {
        return t("收件完成 · 逐级", "Close reception · Zhuji");
    }

    private Div form(InboxRow row) {
        long waiting = waiting(row.campaignId());
        boolean nothing = waiting == 0 && desk.hasReceivedNothing(signedIn.actor(), row);
        opinion.setId("opinion");
        opinion.setWidthFull();
        opinion.setMaxLength(2000);
        Div form = nothing ? new Div(nothing(), opinion, end(row)) : new Div(left(waiting), opinion, close(row));
        form.addClassName("zj-card");
        return form;
    }

    private static Paragraph left(long waiting) {
        Paragraph left = new Paragraph(
                waiting == 0
                        ? t("已报到省总工会的作品都已办理。", "All works that reached the province have been dealt with.")
                        : t(
                                "还有 " + waiting + " 件作品等待受理，请先在“待办”中办理。",
                                waiting + " works still wait for receipt; deal with them first."));
        left.setId("waiting");
        return left;
    }

    private static Div nothing() {
        Div nothing = new Div(
                new Paragraph(t(
                        "本次活动没有已受理的作品：截止时没有作品报到省总工会，或报到的作品都未受理。没有作品，就不能进入评审。",
                        "No work has been received: none had reached the province by the cutoff, or none was accepted."
                                + " Without works there is nothing to judge.")),
                new Paragraph(t(
                        "核对无误后可以结束活动。此后不建立评审，也不产生获奖名单，活动显示为“未收到作品，已结束”。",
                        "If that is right the campaign can be ended: no judging, no awards; it is then shown as"
                                + " “Ended without works”.")));
        nothing.setId("nothing-received");
        return nothing;
    }

    private Button close(InboxRow row) {
        Button close = new Button(t("收件完成，进入评审", "Close and begin judging"), click -> ask(row));
        close.setId("close-reception");
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return close;
    }

    private Button end(InboxRow row) {
        Button end = new Button(Texts.of(Verb.END_WITHOUT_WORKS), click -> askToEnd(row));
        end.setId("end-without-works");
        end.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        return end;
    }

    private long waiting(long campaignId) {
        InboxFilter open = InboxFilter.todo().ofCampaign(campaignId);
        return inbox.find(signedIn.actor(), open, null, LOOK_AHEAD).rows().stream()
                .filter(row -> row.desk() == Desk.RECEIPT)
                .count();
    }

    private void ask(InboxRow row) {
        Confirm.ask(
                t("确认收件完成？", "Close reception?"),
                t(
                        "此后不再受理作品，系统按类别建立评审，请组织人员组建评审组。此操作不能撤回。",
                        "Nothing is received afterwards; a judging is opened per category. This cannot be undone."),
                t("收件完成", "Close reception"),
                () -> close(row, note()));
    }

    private void askToEnd(InboxRow row) {
        Confirm.askGravely(
                t("结束活动，不进行评审？", "End the campaign without judging?"),
                t(
                        "没有已受理的作品。活动就此结束：不建立评审，不产生获奖名单，也不能再收件。此操作不能撤回。",
                        "No work was received. The campaign ends here: no judging, no awards, nothing more is received."
                                + " This cannot be undone."),
                t("结束活动", "End the campaign"),
                () -> end(row, note()));
    }

    private void close(InboxRow row, String note) {
        take(
                row,
                () -> desk.closeReception(signedIn.actor(), row.id(), note),
                t("收件已完成，评审开始。", "Reception is closed; judging begins."));
    }

    private void end(InboxRow row, String note) {
        take(
                row,
                () -> desk.endWithoutWorks(signedIn.actor(), row.id(), note),
                t("活动已结束：未收到作品。", "The campaign has ended without works."));
    }

    /** Whatever is refused, the page then shows how things stand now: somebody may have been faster. */
    private void take(InboxRow row, Runnable act, String done) {
        try {
            act.run();
        } catch (Refusal refused) {
            show(row.id());
            throw refused;
        }
        Messages.done(done);
        getUI().ifPresent(ui -> ui.navigate(InboxView.class));
    }

    private String note() {
        return opinion.getValue().isBlank() ? null : opinion.getValue().strip();
    }
}
