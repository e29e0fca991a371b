package org.zhuji.ui.actions;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;

/** Gathers the operations that exist and offers those that this person may do. */
@org.springframework.stereotype.Component
public class TaskActions {

    private final ObjectProvider<TaskAction> actions;

    TaskActions(ObjectProvider<TaskAction> actions) {
        this.actions = actions;
    }

    /** @param done told after an operation what has become of the task */
    public Component menu(Actor actor, InboxRow row, Consumer<TaskAction.After> done) {
        List<TaskAction> offered = actions.orderedStream()
                .filter(action -> action.isOffered(actor, row))
                .toList();
        return new TaskMenu(row, offered, done);
    }
}
