package org.zhuji.people;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.organisation.UnionKind;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;

/**
 * The security administrator's door to duties. Three separated administrators (GB/T 22239-2019, 三员分立): nobody holds two
 * of them, nor one beside another duty; checked under a lock and held by the database too.
 */
@Service
@Transactional
public class DutyAdministration {

    private final Persons persons;
    private final Duties duties;
    private final Accounts accounts;
    private final UnionService unions;
    private final PersonRegister register;

    DutyAdministration(
            Persons persons, Duties duties, Accounts accounts, UnionService unions, PersonRegister register) {
        this.persons = persons;
        this.duties = duties;
        this.accounts = accounts;
        this.unions = unions;
        this.register = register;
    }

    /** @throws DutyRefused if the duty would mix with another, or is held already */
    public void give(Actor actor, long personId, Role role, long unionId) {
        checkAnother(actor, personId);
        Person person = persons.lockById(personId).orElseThrow(() -> new PersonNotFound(personId));
        UnionRow union = unions.get(unionId);
        checkUnion(role, union);
        checkMixture(duties.findByPersonIdOrderById(personId), role, unionId);
        register.give(person, role, unionId, union.name() + " " + role.label(), actor);
    }

    /** Takes a duty away; tasks that waited for it stay with the union's other holders. */
    public void take(Actor actor, long dutyId) {
        actor.require(Role.SECURITY_ADMIN);
        HeldDuty duty = duties.findById(dutyId)
                .orElseThrow(() -> new DutyRefused("该职责已被移除，请刷新页面。", "This duty is gone already; refresh the page."));
        checkAnother(actor, duty.personId());
        persons.lockById(duty.personId());
        if (duty.role() == Role.SECURITY_ADMIN) {
            checkNotLast(duty.personId());
        }
        duties.delete(duty);
        String label = unions.get(duty.unionId()).name() + " " + duty.role().label();
        register.record(duty.personId(), Verb.TAKE_DUTY, label, actor);
    }

    private static void checkAnother(Actor actor, long personId) {
        actor.require(Role.SECURITY_ADMIN);
        if (actor.personId() == personId) {
            throw DutyRefused.ownAccount();
        }
    }

    private static void checkUnion(Role role, UnionRow union) {
        if (!union.active()) {
            throw new DutyRefused(
                    "“" + union.name() + "”已停用，不能再设职责。", "“" + union.name() + "” is not active; give no duty there.");
        }
        if (role.isProvincial() && union.kind() != UnionKind.PROVINCE) {
            throw new DutyRefused(
                    role.label() + "只设在省总工会，请选择省总工会。", "This duty exists at the provincial union only; choose that.");
        }
    }

    private static void checkMixture(List<HeldDuty> held, Role role, long unionId) {
        if (held.stream().anyMatch(duty -> duty.role() == role && duty.unionId() == unionId)) {
            throw new DutyRefused("此人已有该职责，无需再设。", "This person holds that duty already.");
        }
        if (held.stream().anyMatch(duty -> !duty.side().equals(Person.sideOf(role)))) {
            throw new DutyRefused(
                    "系统管理员、安全管理员、审计员须由不同的人担任，也不能兼任其他职责。请先移除此人现有职责，或另选他人。",
                    "System, security and audit administrator are different persons without any other duty. Take away the"
                            + " present duties first, or choose somebody else.");
        }
    }

    private void checkNotLast(long personId) {
        List<Account> left = accounts.lockEnabledWith(Role.SECURITY_ADMIN);
        if (left.size() == 1 && left.get(0).personId() == personId) {
            throw DutyRefused.lastSecurityAdministrator();
        }
    }
}
