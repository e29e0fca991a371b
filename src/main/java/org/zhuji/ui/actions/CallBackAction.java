package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhuji.inbox.Delegation;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;
import org.zhuji.ui.shell.SignedIn;

/** 收回委派: ends a delegation without waiting for the opinion. */
@Component
@Order(31)
class CallBackAction implements TaskAction {

    private final Delegation delegation;
    private final SignedIn signedIn;

    CallBackAction(Delegation delegation, SignedIn signedIn) {
        this.delegation = delegation;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "call-back";
    }

    @Override
    public String label() {
        return t("收回委派", "Call back");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return delegation.mayCallBack(actor, row);
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        new TaskDialog(
                        id(),
                        t("收回委派：" + row.title(), "Call back: " + row.title()),
                        t("收回后对方不再填写意见，任务回到原处。", "No opinion is given any more; the task is where it was."))
                .asking(t("收回原因", "Reason"), 1000, t("收回", "Call back"), (nobody, reason) -> {
                    delegation.callBack(signedIn.actor(), row.id(), reason);
                    TaskDialog.finished(t("已收回。", "Called back."), done, After.STAY);
                })
                .open();
    }
}
