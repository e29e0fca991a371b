package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhuji.inbox.Handing;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;
import org.zhuji.ui.shell.SignedIn;

/** 退还: puts a task that was handed over back into the list of its duty. */
@Component
@Order(21)
class GiveBackAction implements TaskAction {

    private final Handing handing;
    private final SignedIn signedIn;

    GiveBackAction(Handing handing, SignedIn signedIn) {
        this.handing = handing;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "give-back";
    }

    @Override
    public String label() {
        return t("退还", "Give back");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return handing.mayGiveBack(actor, row);
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        new TaskDialog(
                        id(),
                        t("退还：" + row.title(), "Give back: " + row.title()),
                        t("退还后，本单位同岗人员都可以办理。", "Everybody who holds the duty may decide it again."))
                .asking(t("退还原因", "Reason"), 1000, t("退还", "Give back"), (nobody, reason) -> {
                    handing.giveBack(signedIn.actor(), row.id(), reason);
                    TaskDialog.finished(t("已退还。", "Given back."), done, After.STAY);
                })
                .open();
    }
}
