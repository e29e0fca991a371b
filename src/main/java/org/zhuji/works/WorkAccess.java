package org.zhuji.works;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;

/**
 * Who may see and who may change a work. Entrants: their own. Handlers of the union of entry act for the worker.
 * Handlers and leaders above read, as do receiving desk and organisers; administrators never do, and
 * whoever judges only after the list is approved ({@link BlindPhase}).
 */
@Component
class WorkAccess {

    private static final Role[] ABOVE = {Role.HANDLER, Role.LEADER};
    private static final Role[] PROVINCE = {Role.RECEIVING_DESK, Role.ORGANISER};
    private static final Role[] JUDGING = {Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP};

    private static final Role[] OFFICIALS = {Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.ORGANISER};

    private final UnionService unions;
    private final BlindPhase blind;
    private final ObjectProvider<WorkGuests> guests;
    private final ObjectProvider<ReadGrants> grants;

    WorkAccess(
            UnionService unions,
            BlindPhase blind,
            ObjectProvider<WorkGuests> guests,
            ObjectProvider<ReadGrants> grants) {
        this.grants = grants;
        this.unions = unions;
        this.blind = blind;
        this.guests = guests;
    }

    /** Somebody else's work does not exist for an entrant; an official hears that it is not theirs. */
    void requireRead(WorkCaller caller, Work work) {
        if (!mayRead(caller, work)) {
            refuse(caller, work);
        }
        requireNotBlind(caller, work);
    }

    void requireWrite(WorkCaller caller, Work work) {
        if (!isOwn(caller, work)) {
            refuse(caller, work);
        }
        requireNotBlind(caller, work);
    }

    boolean isOwn(WorkCaller caller, Work work) {
        if (caller instanceof WorkCaller.Official official) {
            Actor actor = official.actor();
            return actor.holds(Role.HANDLER, work.unionId()) || enteredBy(actor, work);
        }
        return caller instanceof WorkCaller.Entrant entrant && entrant.workId() == work.id();
    }

    /** @throws NotYourDuty unless the person may enter works for this union, as its handler or as one of its workers */
    void requireEntry(Actor actor, long unionId) {
        if (!actor.holds(Role.HANDLER, unionId) && !actor.holds(Role.WORKER, unionId)) {
            throw new NotYourDuty();
        }
    }

    /** @throws NotYourDuty unless the person is the handler of the union of entry */
    void requireHandler(Actor actor, Work work) {
        if (!actor.holds(Role.HANDLER, work.unionId())) {
            throw new NotYourDuty();
        }
        blind.requireOpen(actor, work.campaignId());
    }

    /** @return without the works that are being judged and hidden from this person */
    List<WorkRow> visible(Actor actor, List<WorkRow> rows) {
        Set<Long> closed = blind.closedTo(actor);
        return rows.stream().filter(row -> !closed.contains(row.campaignId())).toList();
    }

    /** @throws NotYourDuty unless the person runs this union's collection */
    void requireCollector(Actor actor, long unionId) {
        boolean collects = actor.holds(Role.HANDLER, unionId) || actor.holds(Role.LEADER, unionId);
        if (!collects && !actor.holdsAny(Role.ORGANISER)) {
            throw new NotYourDuty();
        }
    }

    private boolean mayRead(WorkCaller caller, Work work) {
        if (isOwn(caller, work)) {
            return true;
        }
        return caller instanceof WorkCaller.Official official
                && (official.actor().holdsAny(PROVINCE)
                        || isAbove(official.actor(), work)
                        || isGuest(official.actor(), work)
                        || isShown(official.actor(), work)
                        || blind.openedTo(official.actor()).contains(work.campaignId()));
    }

    /** A worker who entered a work knows whose it is; nobody else who judges is to know. */
    private void requireNotBlind(WorkCaller caller, Work work) {
        if (caller instanceof WorkCaller.Official official && !enteredBy(official.actor(), work)) {
            blind.requireOpen(official.actor(), work.campaignId());
        }
    }

    private boolean isGuest(Actor actor, Work work) {
        return guests.stream().anyMatch(guest -> guest.mayRead(actor, work.id()));
    }

    /** A copy lets its reader see this one work while in office, but not while it is judged unseen. */
    private boolean isShown(Actor actor, Work work) {
        return !actor.isSystem()
                && work.status() != WorkStatus.IN_JUDGING
                && actor.holdsAny(OFFICIALS)
                && grants.stream().anyMatch(grant -> grant.isShown(work.id(), actor.personId()));
    }

    private boolean isAbove(Actor actor, Work work) {
        return actor.scope(ABOVE).covers(unions.get(work.unionId()).path());
    }

    private static boolean enteredBy(Actor actor, Work work) {
        return actor.personId() != null
                && actor.personId().equals(work.enteredBy())
                && actor.holds(Role.WORKER, work.unionId());
    }

    private static void refuse(WorkCaller caller, Work work) {
        if (caller instanceof WorkCaller.Official official) {
            throw official.actor().holdsAny(JUDGING) ? new JudgedBlind() : new NotYourDuty();
        }
        throw new WorkNotFound(work.id());
    }
}
