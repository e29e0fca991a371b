package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.UrgeDesk;
import org.zhuji.people.Actor;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** 催办: reminds those whose turn it is, from above or from the author's side. */
@SpringComponent
@Order(60)
class UrgeAction implements TaskAction {

    private final UrgeDesk desk;
    private final SignedIn signedIn;

    UrgeAction(UrgeDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "urge";
    }

    @Override
    public String label() {
        return t("催办", "Urge");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return desk.isOffered(actor, row);
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        new ReasonDialog(
                        label(),
                        t(
                                "办理单位的经办人会立即收到提醒；每 24 小时可催办一次，同一作品每天最多三次。",
                                "Those whose turn it is are told at once; once in 24 hours, three times a day in all."),
                        t("想说的话（可不填）", "A few words (optional)"),
                        words -> {
                            desk.urge(signedIn.actor(), row.id(), words);
                            Messages.done(t("已催办，对方已收到提醒。", "Urged; they have been told."));
                            done.accept(After.STAY);
                        })
                .open();
    }
}
