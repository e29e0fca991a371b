package org.zhuji.works;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;

/**
 * Who may see and who may change a work. Entrants: their own. Handlers of the union of entry act for the worker.
 * Handlers and leaders above read, as do the province's desks; administrators never do.
 */
@Component
class WorkAccess {

    private static final Role[] ABOVE = {Role.HANDLER, Role.LEADER};
    private static final Role[] PROVINCE = {Role.RECEIVING_DESK, Role.ORGANISER, Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP
    };

    private static final Role[] OFFICIALS = {Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.ORGANISER};

    private final UnionService unions;
    private final ObjectProvider<ReadGrants> grants;

    WorkAccess(UnionService unions, ObjectProvider<ReadGrants> grants) {
        this.grants = grants;
        this.unions = unions;
    }

    /** Somebody else's work does not exist for an entrant; an official hears that it is not theirs. */
    void requireRead(WorkCaller caller, Work work) {
        if (!mayRead(caller, work)) {
            refuse(caller, work);
        }
    }

    void requireWrite(WorkCaller caller, Work work) {
        if (!isOwn(caller, work)) {
            refuse(caller, work);
        }
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

    /** @throws NotYourDuty unless the person is this union's handler */
    void requireHandler(Actor actor, long unionId) {
        if (!actor.holds(Role.HANDLER, unionId)) {
            throw new NotYourDuty();
        }
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
                        || isShown(official.actor(), work));
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
        if (caller instanceof WorkCaller.Official) {
            throw new NotYourDuty();
        }
        throw new WorkNotFound(work.id());
    }
}
