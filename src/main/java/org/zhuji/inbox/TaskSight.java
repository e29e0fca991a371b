package org.zhuji.inbox;

import org.springframework.stereotype.Component;
import org.zhuji.people.Actor;
import org.zhuji.works.WorkGuests;

/** Lets whoever has an open task see its work, also where no duty of the own shows it: a stand-in, a delegate. */
@Component
class TaskSight implements WorkGuests {

    private final Tasks tasks;
    private final Mandates mandates;

    TaskSight(Tasks tasks, Mandates mandates) {
        this.tasks = tasks;
        this.mandates = mandates;
    }

    @Override
    public boolean mayRead(Actor actor, long workId) {
        return !actor.isSystem() && tasks.of("work", workId).stream().anyMatch(item -> shows(actor, item));
    }

    boolean shows(Actor actor, InboxItem item) {
        if (item.row().state() == InboxState.DONE || item.row().state() == InboxState.CLOSED) {
            return false;
        }
        Long person = item.holder().personId();
        return person != null && person.equals(actor.personId())
                || mandates.find(actor, item.home()).isPresent();
    }
}
