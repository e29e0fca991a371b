package org.zhuji.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;

/** By what right somebody does something with a task without deciding it: as its holder, or from above. */
@Component
class TaskGuard {

    private static final List<Role> OVERSEERS = List.of(Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.ORGANISER);

    private final Tasks tasks;
    private final Mandates mandates;
    private final TaskActs acts;

    TaskGuard(Tasks tasks, Mandates mandates, TaskActs acts) {
        this.tasks = tasks;
        this.mandates = mandates;
        this.acts = acts;
    }

    InboxItem item(long itemId) {
        return tasks.get(itemId);
    }

    boolean mayAct(Actor actor, long itemId) {
        return mandates.find(actor, item(itemId)).isPresent();
    }

    /** @throws NotYourDuty if it is not this person's task */
    Mandate require(Actor actor, InboxItem item) {
        return mandates.require(actor, item);
    }

    /** @return the nearest duty of this person at the task's union or above it */
    Optional<Mandate> atOrAbove(Actor actor, InboxItem item) {
        return nearest(actor, item, duty -> true);
    }

    /** @return the nearest duty of this person at a union above the task's */
    Optional<Mandate> above(Actor actor, InboxItem item) {
        return nearest(actor, item, duty -> duty.unionId() != item.row().unionId());
    }

    private static Optional<Mandate> nearest(Actor actor, InboxItem item, java.util.function.Predicate<Duty> which) {
        return actor.duties().stream()
                .filter(duty -> OVERSEERS.contains(duty.role()))
                .filter(duty -> item.unionPath().startsWith(duty.unionPath()))
                .filter(which)
                .max(Comparator.comparingInt(duty -> duty.unionPath().length()))
                .map(Mandate::own);
    }

    void record(InboxItem item, Verb verb, Actor actor, Mandate mandate, TaskActs.To to, String opinion) {
        acts.append(item, verb, actor, mandate, to, opinion);
    }
}
