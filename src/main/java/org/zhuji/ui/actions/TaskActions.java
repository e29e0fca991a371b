package org.zhuji.ui.actions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.inbox.Delegation;
import org.zhuji.inbox.Handing;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;

/** Gathers the operations that exist and offers those that this person may do. */
@org.springframework.stereotype.Component
public class TaskActions {

    private final ObjectProvider<TaskAction> actions;
    private final ReviewDesk desk;
    private final Handing handing;
    private final Delegation delegation;

    TaskActions(ObjectProvider<TaskAction> actions, ReviewDesk desk, Handing handing, Delegation delegation) {
        this.actions = actions;
        this.desk = desk;
        this.handing = handing;
        this.delegation = delegation;
    }

    /** @param done told after an operation what has become of the task */
    public Component menu(Actor actor, InboxRow row, Consumer<TaskAction.After> done) {
        List<TaskAction> offered = actions.orderedStream()
                .filter(action -> action.isOffered(actor, row))
                .toList();
        TaskNote note = new TaskNote(
                actor, row, desk.mandate(actor, row), delegation.isDelegateOf(actor, row), handing.course(row));
        // what a delegate came for is not looked for in a menu
        offered.stream()
                .filter(CompleteDelegationAction.class::isInstance)
                .forEach(action -> note.offer(action, row, done));
        return new Div(new TaskMenu(row, offered, done), note);
    }
}
