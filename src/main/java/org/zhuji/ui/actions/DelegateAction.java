package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhuji.inbox.Delegation;
import org.zhuji.inbox.Handing;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;
import org.zhuji.ui.shell.SignedIn;

/** 委派: asks an official nearby for an opinion; the task comes back. */
@Component
@Order(30)
class DelegateAction implements TaskAction {

    private final Handing handing;
    private final Delegation delegation;
    private final SignedIn signedIn;

    DelegateAction(Handing handing, Delegation delegation, SignedIn signedIn) {
        this.handing = handing;
        this.delegation = delegation;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "delegate";
    }

    @Override
    public String label() {
        return t("委派（征求意见）", "Delegate for an opinion");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return handing.mayHandOver(actor, row);
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        new TaskDialog(
                        id(),
                        t("委派：" + row.title(), "Delegate: " + row.title()),
                        t(
                                "对方只填写意见，完成后任务回到原处，由原职责决定。等待期间不能办理，您可以随时收回。",
                                "The other only gives an opinion; then the task comes back and is decided by its duty. You may"
                                        + " call it back at any time."))
                .choosing(PersonPicker.of(
                        "delegate-person",
                        t("委派给（本单位、下级或上一级）", "To (this union, below, or the one above)"),
                        text -> delegation.candidates(signedIn.actor(), row.id(), text)))
                .asking(t("需要对方做什么", "What is asked for"), 1000, t("委派", "Delegate"), (person, request) -> {
                    delegation.delegate(signedIn.actor(), row.id(), person.id(), request);
                    TaskDialog.finished(
                            t("已委派给" + person.name() + "。", "Delegated to " + person.name() + "."), done, After.NEXT);
                })
                .open();
    }
}
