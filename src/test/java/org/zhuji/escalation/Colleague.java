package org.zhuji.escalation;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Colleagues;
import org.zhuji.people.Duty;
import org.zhuji.people.DutyAdministration;
import org.zhuji.people.PeopleAdministration;
import org.zhuji.people.PeopleService;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;

/** Real people with accounts and duties, for tests in which one of them gives a task to another. */
@Component
class Colleague {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PeopleAdministration people;
    private final DutyAdministration duties;
    private final PeopleService service;
    private final Colleagues colleagues;
    private final UnionService unions;

    Colleague(
            PeopleAdministration people,
            DutyAdministration duties,
            PeopleService service,
            Colleagues colleagues,
            UnionService unions) {
        this.people = people;
        this.duties = duties;
        this.service = service;
        this.colleagues = colleagues;
        this.unions = unions;
    }

    Actor security() {
        return service.actor("anquan").orElseThrow();
    }

    /** Somebody new with this duty. */
    Actor named(String name, Role role, String unionCode) {
        long id = people.add(security(), name, "c" + NUMBER.incrementAndGet() + "x")
                .person()
                .id();
        give(id, role, unionCode);
        return now(id);
    }

    void give(long personId, Role role, String unionCode) {
        duties.give(
                security(),
                personId,
                role,
                unions.findByCode(unionCode).orElseThrow().id());
    }

    void take(Actor person, Role role) {
        Duty duty = now(person.personId()).duties().stream()
                .filter(held -> held.role() == role)
                .findFirst()
                .orElseThrow();
        duties.take(security(), duty.id());
    }

    void disable(Actor person) {
        people.disable(security(), person.personId());
    }

    /** The person as of this moment, as if the initial password had been changed. */
    Actor now(long personId) {
        PersonRow row = colleagues.known(personId).orElseThrow();
        return new Actor(row.id(), row.username(), row.name(), row.duties());
    }
}
