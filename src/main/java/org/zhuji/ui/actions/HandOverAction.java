package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhuji.inbox.Handing;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;
import org.zhuji.people.PersonRow;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** 转办: gives the task to another holder of the same duty. */
@Component
@Order(20)
class HandOverAction implements TaskAction {

    private final Handing handing;
    private final SignedIn signedIn;

    HandOverAction(Handing handing, SignedIn signedIn) {
        this.handing = handing;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "hand-over";
    }

    @Override
    public String label() {
        return t("转办", "Hand over");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return handing.mayHandOver(actor, row);
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        List<PersonRow> holders = handing.candidates(signedIn.actor(), row.id());
        if (holders.isEmpty()) {
            Messages.problem(t(
                    "没有其他人担任同一职责，无法转办。可以委派他人提供意见，或请安全管理员增设人员。",
                    "Nobody else holds this duty. Delegate for an opinion, or ask the security administrator."));
            return;
        }
        new TaskDialog(
                        id(),
                        t("转办：" + row.title(), "Hand over: " + row.title()),
                        t(
                                "转办后只由接办人办理，您和其他同岗人员可以查看；接办人可再转或退还。",
                                "The other person alone decides from then on; you may look. It can be handed on or given back."))
                .choosing(PersonPicker.of(
                        "hand-over-person",
                        t("接办人", "To"),
                        text -> holders.stream()
                                .filter(person -> person.name().contains(text.strip()))
                                .toList()))
                .asking(t("转办原因", "Reason"), 1000, t("转办", "Hand over"), (person, reason) -> {
                    handing.handOver(signedIn.actor(), row.id(), person.id(), reason);
                    TaskDialog.finished(
                            t("已转给" + person.name() + "办理。", "Handed to " + person.name() + "."), done, After.NEXT);
                })
                .open();
    }
}
