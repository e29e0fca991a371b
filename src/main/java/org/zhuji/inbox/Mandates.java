package org.zhuji.inbox;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhuji.people.Actor;
import org.zhuji.people.Colleagues;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.PersonRow;

/**
 * Who may act on a task now; resolved at every act, so that a change of staff follows at once. A task in a duty's list is
 * everybody's who holds it, one handed over is that person's alone, a delegated one is nobody's until it comes back. Whoever
 * stands in for a person may what that person may by a duty of the own, but nothing that person may as a stand-in.
 */
@Component
public class Mandates {

    private final SubstitutionRows substitutions;
    private final Colleagues colleagues;
    private final WorkAuthors authors;

    Mandates(SubstitutionRows substitutions, Colleagues colleagues, WorkAuthors authors) {
        this.substitutions = substitutions;
        this.colleagues = colleagues;
        this.authors = authors;
    }

    /** @return by what right this person may act on the task; empty if by none */
    public Optional<Mandate> find(Actor actor, InboxItem item) {
        Optional<Mandate> own = own(actor, item);
        return own.isPresent() ? own : lent(actor, item).filter(mandate -> !authors.include(item, actor.name()));
    }

    /**
     * @throws TaskHeldByAnother if it was handed or delegated to somebody else
     * @throws StandInConflict if the person would act for another on a work of the own
     * @throws NotYourDuty if the person may not act on it
     */
    public Mandate require(Actor actor, InboxItem item) {
        return find(actor, item).orElseThrow(() -> refusal(actor, item));
    }

    private static boolean isEnded(InboxItem item) {
        return item.row().state() == InboxState.DONE || item.row().state() == InboxState.CLOSED;
    }

    private static Optional<Mandate> own(Actor actor, InboxItem item) {
        Holder holder = item.holder();
        boolean mine =
                !holder.isDelegate() && (!holder.isPerson() || holder.personId().equals(actor.personId()));
        if (!mine && !isEnded(item)) {
            return Optional.empty();
        }
        return actor.duty(item.row().role(), item.row().unionId()).map(Mandate::own);
    }

    private Optional<Mandate> lent(Actor actor, InboxItem item) {
        if (actor.isSystem() || item.holder().isDelegate() || !item.row().desk().isAboutAWork()) {
            return Optional.empty();
        }
        return substitutions.runningFor(actor.personId()).stream()
                .filter(substitution -> substitution.covers(item))
                .flatMap(substitution -> duty(substitution.principalId(), item)
                        .map(duty -> new Mandate(duty, substitution.principalId(), substitution.principal()))
                        .stream())
                .findFirst();
    }

    private Optional<Duty> duty(long personId, InboxItem item) {
        return colleagues.active(personId).map(PersonRow::duties).orElse(java.util.List.of()).stream()
                .filter(duty -> duty.role() == item.row().role()
                        && duty.unionId() == item.row().unionId())
                .findFirst();
    }

    private RuntimeException refusal(Actor actor, InboxItem item) {
        String holder = item.row().hold().assigneeName();
        boolean knows = actor.holds(item.row().role(), item.row().unionId())
                || item.holder().personId() != null && item.holder().personId().equals(actor.personId());
        if (knows && item.holder().isDelegate()) {
            return TaskHeldByAnother.delegatedTo(holder);
        }
        if (knows && item.holder().isPerson() && !item.holder().personId().equals(actor.personId())) {
            return TaskHeldByAnother.handedTo(holder);
        }
        return lent(actor, item).isPresent() ? StandInConflict.author(actor.name()) : new NotYourDuty();
    }
}
