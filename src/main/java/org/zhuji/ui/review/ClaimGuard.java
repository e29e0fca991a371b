package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import org.zhuji.inbox.InboxRow;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.parts.Times;

/**
 * Keeps a task for the person whose page this is: renewed with every heartbeat of the window, given back when the page is
 * left. Where somebody else has the task it stands in place of the decision panel and says so.
 */
class ClaimGuard extends Div {

    private final transient Claim claim;
    private final transient Runnable reopen;
    private final boolean heldByAnother;
    private transient Registration beats = () -> {};
    private transient Registration watching = () -> {};

    /** What the guard does with the claim; knows task and person. */
    interface Claim {

        void takeOver();

        /** @return the name of another person who has the task now, else null */
        String another();

        /** @return false if the claim is lost */
        boolean renew();

        void giveBack();

        /** Calls when something changes in the person's lists. */
        Registration watch(com.vaadin.flow.component.UI window, Runnable told);
    }

    private ClaimGuard(Claim claim, boolean heldByAnother, Runnable reopen) {
        this.claim = claim;
        this.heldByAnother = heldByAnother;
        this.reopen = reopen;
        setId("claim");
    }

    static ClaimGuard own(Claim claim, Runnable reopen) {
        ClaimGuard guard = new ClaimGuard(claim, false, reopen);
        guard.setVisible(false);
        return guard;
    }

    /** @param reopen shows the page anew */
    static ClaimGuard foreign(Claim claim, InboxRow row, String person, Instant until, Runnable reopen) {
        ClaimGuard guard = new ClaimGuard(claim, true, reopen);
        guard.addClassName("zj-card");
        guard.add(
                new H3(Texts.step(row)),
                new Paragraph(words(person, until)),
                new Paragraph(t(
                        "为避免重复办理，您现在可以查看，不能提交意见。对方办理完毕、离开页面或到时未续，任务即自动放开。",
                        "You may look but not decide meanwhile, so that nobody works in vain. The task is free again"
                                + " when it is decided, the page is left, or the time is over.")),
                guard.buttons(person));
        return guard;
    }

    /** @return e.g. 何晓岚 正在办理（至 14:35） */
    static String words(String person, Instant until) {
        String time = Times.clock(until);
        return t(person + " 正在办理（至 " + time + "）", person + " is working on it (until " + time + ")");
    }

    /** @return whether there is nothing to decide here for now */
    boolean isHeldByAnother() {
        return heldByAnother;
    }

    private Div buttons(String person) {
        Button take = new Button(t("接手办理", "Take over"), click -> ask(person));
        take.setId("take-over");
        Button again = new Button(t("重新查看", "Look again"), click -> reopen.run());
        again.setId("look-again");
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(take, again);
        buttons.addClassName("zj-bulk");
        return buttons;
    }

    private void ask(String person) {
        Confirm.ask(
                t("接手此任务？", "Take this task over?"),
                t(
                        person + " 正在办理，尚未提交的意见将不能提交。接手会记入操作记录，请先与对方沟通。",
                        person + " is working on it and will not be able to submit. It is recorded that you took the"
                                + " task over; speak to them first."),
                t("接手办理", "Take over"),
                () -> {
                    claim.takeOver();
                    reopen.run();
                });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = claim.watch(event.getUI(), this::changed);
        if (!heldByAnother) {
            beats = event.getUI().addHeartbeatListener(beat -> {
                if (!claim.renew()) {
                    changed();
                }
            });
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
        beats.remove();
        if (!heldByAnother) {
            claim.giveBack();
        }
    }

    private void changed() {
        String another = claim.another();
        if (heldByAnother && another == null) {
            removeAll();
            Button go = new Button(t("继续", "Go on"), click -> reopen.run());
            go.setId("look-again");
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(new Paragraph(t("此任务已放开或已办结。", "The task is free again, or decided.")), go);
        } else if (!heldByAnother && another != null) {
            removeAll();
            addClassName("zj-taken-over");
            add(new Paragraph(t(
                    another + " 已接手此任务，您的意见不能再提交。",
                    another + " has taken this task over; your opinion can no longer be submitted.")));
            setVisible(true);
        }
    }
}
