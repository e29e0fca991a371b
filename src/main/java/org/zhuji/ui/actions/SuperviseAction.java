package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.SupervisionDesk;
import org.zhuji.people.Actor;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.SupervisionDialog;
import org.zhuji.ui.shell.SignedIn;

/** 督办: asks the union whose turn it is to finish by a date. */
@SpringComponent
@Order(65)
class SuperviseAction implements TaskAction {

    private final SupervisionDesk desk;
    private final SignedIn signedIn;

    SuperviseAction(SupervisionDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "supervise";
    }

    @Override
    public String label() {
        return t("督办", "Supervise");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return desk.isOffered(actor, row);
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        new SupervisionDialog(desk.today(), (words, dueOn) -> {
                    desk.open(signedIn.actor(), row.id(), words, dueOn);
                    Messages.done(t("已督办，对方会收到通知，可在“督办”中跟进。", "They have been told; follow it under Supervision."));
                    done.accept(After.STAY);
                })
                .open();
    }
}
