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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.zhuji.escalation.Inbox;
import org.zhuji.escalation.InboxFilter;
import org.zhuji.escalation.InboxRow;
import org.zhuji.escalation.InboxState;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.escalation.vocabulary.Desk;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** The receiving desk says that nothing more is to be received, so that judging may begin. */
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
        InboxRow row = inbox.get(
                signedIn.actor(), event.getRouteParameters().getLong("itemId").orElseThrow());
        removeAll();
        Span campaign = new Span(row.title() == null ? "" : row.title());
        campaign.addClassName("zj-quiet");
        add(new Div(new H2(row.stepName()), campaign));
        add(row.state() == InboxState.OPEN ? form(row) : new DecidedNote(row));
    }

    @Override
    public String getPageTitle() {
        return t("收件完成 · 逐级", "Close reception · Zhuji");
    }

    private Div form(InboxRow row) {
        long waiting = waiting(row.campaignId());
        Paragraph left = new Paragraph(
                waiting == 0
                        ? t("已报到省总工会的作品都已办理。", "All works that reached the province have been dealt with.")
                        : t(
                                "还有 " + waiting + " 件作品等待受理，请先在“待办”中办理。",
                                waiting + " works still wait for receipt; deal with them first."));
        left.setId("waiting");
        opinion.setId("opinion");
        opinion.setWidthFull();
        opinion.setMaxLength(2000);
        Button close = new Button(t("收件完成，进入评审", "Close and begin judging"), click -> ask(row));
        close.setId("close-reception");
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(left, opinion, close);
        form.addClassName("zj-card");
        return form;
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
                () -> close(row));
    }

    private void close(InboxRow row) {
        String note = opinion.getValue().isBlank() ? null : opinion.getValue().strip();
        desk.closeReception(signedIn.actor(), row.id(), note);
        Messages.done(t("收件已完成，评审开始。", "Reception is closed; judging begins."));
        getUI().ifPresent(ui -> ui.navigate(InboxView.class));
    }
}
