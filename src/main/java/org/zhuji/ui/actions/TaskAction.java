package org.zhuji.ui.actions;

import java.util.function.Consumer;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;

/** An operation on one task; every bean of this type stands in the menu of the review page, in the order of {@code @Order}. */
public interface TaskAction {

    /** @return id of the menu's entry, e.g. {@code hand-over} */
    String id();

    /** @return what it is called, in the language of the screen */
    String label();

    /** @return whether this person may do it with this task now; the service decides again when it is done */
    boolean isOffered(Actor actor, InboxRow row);

    /**
     * Opens its dialog.
     *
     * @param done told what has become of the task when it was done
     */
    void start(InboxRow row, Consumer<After> done);

    /** What the page does afterwards. */
    enum After {
        /** The task is still this person's: show it again. */
        STAY,
        /** It is in another list now: go on to the next one. */
        NEXT
    }
}
