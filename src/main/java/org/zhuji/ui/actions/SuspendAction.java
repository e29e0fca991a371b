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

/** 挂起: nobody decides the task until it is activated. */
@SpringComponent
@Order(70)
class SuspendAction implements TaskAction {

    private final Suspension desk;
    private final SignedIn signedIn;

    SuspendAction(Suspension desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "suspend";
    }

    @Override
    public String label() {
        return t("挂起", "Suspend");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return row.state() == InboxState.OPEN && desk.isOffered(actor, row);
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        new ReasonDialog(
                        label(),
                        t(
                                "挂起后任务离开待办列表，激活之前任何人都不能办理；截止时间照常计算，截止时仍会列为逾期。",
                                "The task leaves the list and nobody decides it until it is activated; the cutoff counts all the same."),
                        t("挂起原因", "Reason"),
                        words -> {
                            desk.suspend(signedIn.actor(), row.id(), words);
                            Messages.done(t("已挂起。", "Suspended."));
                            done.accept(After.STAY);
                        })
                .needed()
                .open();
    }
}
