package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.Receipt;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkDetails;

/** One work for the account that entered it or the handler of its union. */
@Route("submission/work")
@RolesAllowed({"WORKER", "HANDLER"})
@StyleSheet("context://submission.css")
public class OwnWorkView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

    private final transient SubmissionDesk desk;
    private final transient SignedIn signedIn;

    OwnWorkView(SubmissionDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
        addClassNames("zj-page", "zj-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, Long workId) {
        removeAll();
        try {
            WorkDetails work = desk.works().get(caller(), workId);
            add(new WorkPanel(desk, this::caller, workId));
            if (signedIn.actor().holds(Role.HANDLER, work.content().unionId())) {
                add(renewal(work));
            }
        } catch (Refusal refusal) {
            add(new EmptyState(Texts.of(refusal), t("请从“我的作品”或“本单位征集”打开。", "Open works from your lists.")));
        }
    }

    private WorkCaller caller() {
        return new WorkCaller.Official(signedIn.actor());
    }

    private Button renewal(WorkDetails work) {
        Button renew = new Button(
                t("重新发放查询码", "Give a new code"),
                click -> Confirm.ask(
                        t("重新发放查询码", "Give a new code"),
                        t("原查询码随即失效，新回执请交给投稿人本人。", "The old code ends; hand the new receipt to the entrant."),
                        t("重新发放", "Renew"),
                        () -> renew(work)));
        renew.setId("renew-code");
        renew.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return renew;
    }

    private void renew(WorkDetails work) {
        Actor actor = signedIn.actor();
        try {
            Receipt receipt = desk.works().renewCode(actor, work.id());
            addComponentAsFirst(new ReceiptCard(receipt, work.content().title()));
        } catch (Refusal refusal) {
            Messages.refused(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return PublicPage.titled(t("作品", "Work"));
    }
}
