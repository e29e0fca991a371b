package org.zhuji.inbox;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Colleagues;
import org.zhuji.people.Duty;
import org.zhuji.people.DutyAdministration;
import org.zhuji.people.PersonNotFound;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;

/**
 * 换届交接: a person's whole desk at a union goes to a successor in one transaction: duties, tasks held by name, and
 * substitutions. What forbids a duty to be given (三员分立, the own account) forbids the succession.
 */
@Service
public class Succession {

    private final DeskContents contents;
    private final Colleagues colleagues;
    private final DutyAdministration duties;
    private final AuditLog audit;

    Succession(DeskContents contents, Colleagues colleagues, DutyAdministration duties, AuditLog audit) {
        this.contents = contents;
        this.colleagues = colleagues;
        this.duties = duties;
        this.audit = audit;
    }

    /** @return what would be moved; changes nothing */
    @Transactional
    public SuccessionPlan preview(Actor actor, long personId, long unionId) {
        actor.require(Role.SECURITY_ADMIN);
        return plan(person(personId), unionId);
    }

    private SuccessionPlan plan(PersonRow from, long unionId) {
        List<Duty> held = at(from, unionId);
        return new SuccessionPlan(
                from.name(),
                held.stream().map(Duty::label).toList(),
                contents.tasks(from.id(), held).size(),
                contents.delegated(from.id(), held).size(),
                contents.substitutions(from.id(), held));
    }

    /** @param reason at most 1000 characters */
    @Transactional
    public void move(Actor actor, long personId, long unionId, long successorId, String reason) {
        Mandate mandate = Mandate.own(actor.require(Role.SECURITY_ADMIN));
        String why = HandingRefused.reason(reason);
        if (personId == successorId) {
            throw SuccessionRefused.samePerson();
        }
        PersonRow to = colleagues.hold(successorId).orElseThrow(SuccessionRefused::successorInactive);
        PersonRow from = person(personId);
        List<Duty> held = at(from, unionId);
        if (held.isEmpty()) {
            throw SuccessionRefused.nothingToPassOn();
        }
        SuccessionPlan plan = plan(from, unionId);
        held.stream()
                .filter(duty -> at(to, unionId).stream().noneMatch(other -> other.role() == duty.role()))
                .forEach(duty -> duties.give(actor, successorId, duty.role(), unionId));
        contents.passOn(actor, mandate, from, to, held, why);
        held.forEach(duty -> duties.take(actor, duty.id()));
        audit.record(new AuditEntry(
                "person",
                personId,
                Verb.SUCCEED.code(),
                actor.personId(),
                actor.name(),
                mandate.label(),
                "接任人：" + to.name() + "；职责：" + String.join("、", plan.duties()) + "；待办 " + plan.tasks() + " 件；代理 "
                        + plan.substitutions() + " 项；原因：" + why));
    }

    private PersonRow person(long personId) {
        return colleagues.known(personId).orElseThrow(() -> new PersonNotFound(personId));
    }

    private static List<Duty> at(PersonRow person, long unionId) {
        return person.duties().stream()
                .filter(duty -> duty.unionId() == unionId)
                .toList();
    }
}
