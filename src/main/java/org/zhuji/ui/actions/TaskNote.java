package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhuji.inbox.Hold;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Mandate;
import org.zhuji.inbox.TaskAct;
import org.zhuji.people.Actor;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.parts.Times;

/** Who has the task and for whom one acts, and what was done with the work's tasks besides deciding them. */
class TaskNote extends Div {

    private static final int SHOWN = 10;

    TaskNote(Actor actor, InboxRow row, Optional<Mandate> mandate, boolean isDelegate, List<TaskAct> acts) {
        setId("task-note");
        addClassNames("zj-card", "zj-task-note");
        String sentence = sentence(actor, row, mandate, isDelegate);
        setVisible(sentence != null || !acts.isEmpty());
        if (sentence != null) {
            add(new Paragraph(sentence));
        }
        if (!acts.isEmpty()) {
            UnorderedList lines = new UnorderedList();
            acts.stream().skip(Math.max(0, acts.size() - SHOWN)).forEach(act -> lines.add(line(act)));
            add(lines);
        }
    }

    /** Adds an operation as a button of its own. */
    void offer(TaskAction action, InboxRow row, Consumer<TaskAction.After> done) {
        Button button = new Button(action.label(), click -> action.start(row, done));
        button.setId("note-" + action.id());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(button);
    }

    private static String sentence(Actor actor, InboxRow row, Optional<Mandate> mandate, boolean isDelegate) {
        Hold hold = row.hold();
        if (row.state() != InboxState.OPEN) {
            return null;
        }
        if (isDelegate) {
            return t(
                    "此任务委派给您：请填写意见后送回，不由您决定。",
                    "Delegated to you: give an opinion and send it back; you do not decide.");
        }
        if (mandate.isPresent() && mandate.get().actingForId() != null) {
            String name = mandate.get().actingForName();
            return t(
                    "您正代" + name + "办理（" + mandate.get().duty().label() + "），办理记录会注明。",
                    "You act for " + name + "; the record will say so.");
        }
        if (hold.assigneeId() == null) {
            return null;
        }
        return hold.assigneeId().equals(actor.personId())
                ? t("此任务已转给您一人办理。", "This task was handed to you alone.")
                : t("此任务现在" + hold.assigneeName() + "处。", "This task is with " + hold.assigneeName() + " now.");
    }

    private static ListItem line(TaskAct act) {
        String by = act.actingFor() == null ? "" : t("（代" + act.actingFor() + "）", " (for " + act.actingFor() + ")");
        String to = act.to() == null ? "" : " → " + act.to();
        Span what = new Span(act.actor() + by + " " + Texts.of(act.verb()) + to);
        Span when = new Span(Times.minute(act.at()));
        when.addClassName("zj-quiet");
        ListItem line = new ListItem(what, new Span(" "), when);
        if (act.opinion() != null) {
            Div words = new Div(act.opinion());
            words.addClassName("zj-opinion");
            line.add(words);
        }
        return line;
    }
}
