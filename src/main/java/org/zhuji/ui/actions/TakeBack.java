package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.people.Actor;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** 撤回 of one's own recommendation, on the page of the done task. */
@Component
@Order(50)
class TakeBack implements TaskAction {

    private final ReviewDesk desk;
    private final SignedIn signedIn;

    TakeBack(ReviewDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "take-back";
    }

    @Override
    public String label() {
        return t("撤回我的推荐", "Take back my recommendation");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return row.state() == InboxState.DONE && desk.mayTakeBack(actor, row);
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        Confirm.ask(
                t("撤回《" + row.title() + "》的推荐？", "Take back the recommendation of “" + row.title() + "”?"),
                t(
                        "下一环节的任务随即取消，作品回到您的待办，由您重新办理；撤回会记入作品记录。",
                        "The next step's task goes away, the work is yours to decide again, and the record says so."),
                t("撤回", "Take back"),
                () -> {
                    desk.takeBack(signedIn.actor(), row.id());
                    Messages.done(t("已撤回，作品已回到待办。", "Taken back; the work is among your tasks again."));
                    done.accept(After.NEXT);
                });
    }
}
