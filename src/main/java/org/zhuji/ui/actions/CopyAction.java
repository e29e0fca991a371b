package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.zhuji.inbox.CopyDesk;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;
import org.zhuji.ui.shell.SignedIn;

/** 抄送: shows the work to other officials. */
@SpringComponent
@Order(50)
class CopyAction implements TaskAction {

    private final CopyDesk desk;
    private final SignedIn signedIn;

    CopyAction(CopyDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "copy";
    }

    @Override
    public String label() {
        return t("抄送", "Send a copy");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return desk.isOffered(actor, row);
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        new CopyDialog(desk, signedIn, row, () -> done.accept(After.STAY)).open();
    }
}
