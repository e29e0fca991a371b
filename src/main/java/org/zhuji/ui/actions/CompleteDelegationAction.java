package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhuji.inbox.Delegation;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;
import org.zhuji.ui.shell.SignedIn;

/** 完成委派: the delegate writes an opinion and returns the task. */
@Component
@Order(10)
class CompleteDelegationAction implements TaskAction {

    private final Delegation delegation;
    private final SignedIn signedIn;

    CompleteDelegationAction(Delegation delegation, SignedIn signedIn) {
        this.delegation = delegation;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "complete-delegation";
    }

    @Override
    public String label() {
        return t("完成委派", "Complete the delegation");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return delegation.isDelegateOf(actor, row);
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        new TaskDialog(
                        id(),
                        t("完成委派：" + row.title(), "Complete the delegation: " + row.title()),
                        t("意见提交后任务回到原处；是否推荐由原职责决定。", "The task goes back with your opinion; its duty decides."))
                .asking(t("意见", "Opinion"), 2000, t("提交意见", "Submit"), (nobody, opinion) -> {
                    delegation.complete(signedIn.actor(), row.id(), opinion);
                    TaskDialog.finished(t("意见已提交，任务已送回。", "Sent back with your opinion."), done, After.NEXT);
                })
                .open();
    }
}
