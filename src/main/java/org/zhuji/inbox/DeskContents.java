package org.zhuji.inbox;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.PersonRow;

/** What a person's desk holds besides the duties themselves, and how it comes to a successor. */
@Component
class DeskContents {

    private final HeldTasks held;
    private final Tasks tasks;
    private final TaskActs acts;
    private final SubstitutionRows substitutions;

    DeskContents(HeldTasks held, Tasks tasks, TaskActs acts, SubstitutionRows substitutions) {
        this.held = held;
        this.tasks = tasks;
        this.acts = acts;
        this.substitutions = substitutions;
    }

    /** @return unfinished tasks handed to the person by name for one of these duties */
    List<InboxItem> tasks(long personId, List<Duty> duties) {
        return of(duties, held.in(Holder.person(personId)));
    }

    /** @return delegated ones that come back to the person by name */
    List<InboxItem> delegated(long personId, List<Duty> duties) {
        return of(duties, held.returningTo(Holder.person(personId)));
    }

    /** @return how many substitutions go along; none if these duties have nothing to lend */
    long substitutions(long personId, List<Duty> duties) {
        return lends(duties) ? substitutions.toComeOf(personId).size() : 0;
    }

    private static boolean lends(List<Duty> duties) {
        return duties.stream().anyMatch(duty -> duty.role().decidesWorks());
    }

    private static List<InboxItem> of(List<Duty> duties, List<InboxItem> items) {
        return items.stream()
                .filter(item -> duties.stream()
                        .anyMatch(duty -> duty.role() == item.row().role()
                                && duty.unionId() == item.row().unionId()))
                .toList();
    }

    void passOn(Actor actor, Mandate by, PersonRow from, PersonRow to, List<Duty> duties, String why) {
        Holder successor = Holder.person(to.id());
        TaskActs.To name = new TaskActs.To(to.id(), to.name());
        for (InboxItem item : tasks(from.id(), duties)) {
            if (tasks.rehome(item, successor, to.id(), to.name(), null)) {
                acts.append(item, Verb.HAND_OVER, actor, by, name, why);
            }
        }
        delegated(from.id(), duties).forEach(item -> held.returnTo(item, successor));
        if (lends(duties)) {
            substitutions.lock();
            boolean keeps =
                    from.duties().stream().anyMatch(duty -> duty.role().decidesWorks() && !duties.contains(duty));
            substitutions.toComeOf(from.id()).forEach(one -> inherit(actor, one, to, keeps));
        }
    }

    /** The stand-in goes on for the successor, unless that would be absurd: for himself, or in a circle. */
    private void inherit(Actor actor, Substitution one, PersonRow to, boolean predecessorKeepsIt) {
        if (!predecessorKeepsIt) {
            substitutions.end(one.id(), actor.name());
        }
        NewSubstitution next = new NewSubstitution(
                to.id(),
                one.standInId(),
                one.from(),
                one.until(),
                one.campaignId(),
                one.categoryCode(),
                one.takesPresent(),
                one.reason());
        boolean closes = new Circle(next, substitutions.during(one.from(), one.until())).isClosed();
        if (!closes) {
            substitutions.add(next, to.name(), one.standIn(), actor.personId(), actor.name());
        }
    }
}
