package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.zhuji.escalation.Voiding;
import org.zhuji.people.Actor;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.WorkDetails;

/** 作废, on a work's own page: it may have no task any more. */
@SpringComponent
public class VoidButton {

    private final Voiding voiding;
    private final SignedIn signedIn;

    VoidButton(Voiding voiding, SignedIn signedIn) {
        this.voiding = voiding;
        this.signedIn = signedIn;
    }

    /** @return the button, hidden where this person may not do it or the work is judged or over */
    public Button button(Actor actor, WorkDetails work, Runnable done) {
        Button button = new Button(t("作废", "Void"), click -> ask(work, done));
        button.setId("void-work");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        button.addClassName("zj-no-print");
        button.setVisible(voiding.isOffered(actor, work.status()));
        return button;
    }

    private void ask(WorkDetails work, Runnable done) {
        new ReasonDialog(
                        t("作废", "Void"),
                        t(
                                "“" + work.content().title() + "”将永久退出本次评选，其待办随即结束，不能恢复；投稿人会看到原因。",
                                "“" + work.content().title()
                                        + "” leaves the selection for good and its tasks end; the entrant reads the reason."),
                        t("作废原因", "Reason"),
                        words -> {
                            voiding.voidWork(signedIn.actor(), work.id(), words);
                            Messages.done(t("作品已作废。", "The work is void."));
                            done.run();
                        })
                .needed()
                .grave()
                .open();
    }
}
