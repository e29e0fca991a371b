package org.zhuji.inbox;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhuji.audit.Verb;
import org.zhuji.people.AccountDisabled;
import org.zhuji.people.Actor;
import org.zhuji.people.Colleagues;
import org.zhuji.people.DutyTaken;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;

/** Tasks of somebody who can no longer act on them go back to their duty, in the transaction of the change of staff. */
@Component
class StaffChanges {

    private static final String WHY = "职责或账号变动，自动退还";

    private final HeldTasks held;
    private final Tasks tasks;
    private final TaskActs acts;
    private final Colleagues colleagues;
    private final Nearby nearby;

    StaffChanges(HeldTasks held, Tasks tasks, TaskActs acts, Colleagues colleagues, Nearby nearby) {
        this.held = held;
        this.tasks = tasks;
        this.acts = acts;
        this.colleagues = colleagues;
        this.nearby = nearby;
    }

    @EventListener
    void on(DutyTaken change) {
        release(change.personId());
    }

    @EventListener
    void on(AccountDisabled change) {
        release(change.personId());
    }

    private void release(long personId) {
        Optional<PersonRow> person = colleagues.active(personId);
        Holder own = Holder.person(personId);
        held.returningTo(own).stream()
                .filter(item -> !holdsDutyOf(person, item))
                .forEach(item -> held.returnTo(item, item.dutyList()));
        held.in(own).stream().filter(item -> !holdsDutyOf(person, item)).forEach(item -> back(item, item.dutyList()));
        held.in(Holder.delegate(personId)).stream()
                .filter(item ->
                        person.isEmpty() || !nearby.isOfficial(item.row().unionId(), person.get()))
                .forEach(item -> back(item, item.returnsTo()));
    }

    private static boolean holdsDutyOf(Optional<PersonRow> person, InboxItem item) {
        Role role = item.row().role();
        return person.isPresent()
                && person.get().duties().stream()
                        .anyMatch(duty -> duty.role() == role
                                && duty.unionId() == item.row().unionId());
    }

    private void back(InboxItem item, Holder to) {
        Long personId = to.personId();
        String name = personId == null
                ? null
                : colleagues.active(personId).map(PersonRow::name).orElse(null);
        if (tasks.rehome(item, to, personId, name, null)) {
            acts.append(item, Verb.GIVE_BACK, Actor.SYSTEM, null, new TaskActs.To(personId, name), WHY);
        }
    }
}
