package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Suspension;
import org.zhuji.people.Actor;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** 激活: a suspended task comes back to the list it was in. */
@SpringComponent
@Order(70)
class ActivateAction implements TaskAction {

    private final Suspension desk;
    private final SignedIn signedIn;

    ActivateAction(Suspension desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "activate";
    }

    @Override
    public String label() {
        return t("激活", "Activate");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return row.state() == InboxState.SUSPENDED && desk.isOffered(actor, row);
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        new ReasonDialog(
                        label(),
                        t("激活后任务回到原来的待办列表，可以继续办理。", "The task comes back to the list it was in."),
                        t("激活原因", "Reason"),
                        words -> {
                            desk.activate(signedIn.actor(), row.id(), words);
                            Messages.done(t("已激活。", "Activated."));
                            done.accept(After.STAY);
                        })
                .needed()
                .open();
    }
}
