package org.zhuji.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;

/** Adds persons with account and first duty for the first start, and for whoever has checked who may. */
@Component
class PersonRegister {

    private final Persons persons;
    private final Accounts accounts;
    private final Duties duties;
    private final AuditLog audit;
    private final Clock clock;

    PersonRegister(Persons persons, Accounts accounts, Duties duties, AuditLog audit, Clock clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    Person add(String name, Actor by) {
        Person person = persons.save(new Person(name, now()));
        record(person.id(), Verb.CREATE, name, by);
        return person;
    }

    void open(Person person, String username, String passwordHash, boolean mustChange, Actor by) {
        accounts.saveAndFlush(new Account(person.id(), username, passwordHash, mustChange, now()));
        record(person.id(), Verb.OPEN_ACCOUNT, username, by);
    }

    /** The person's side is written first: the composite key of the duty points at it. */
    HeldDuty give(Person person, Role role, long unionId, String label, Actor by) {
        if (!person.side().equals(Person.sideOf(role))) {
            person.moveTo(Person.sideOf(role));
            persons.saveAndFlush(person);
        }
        HeldDuty duty = duties.saveAndFlush(new HeldDuty(person.id(), role, unionId, now()));
        record(person.id(), Verb.GIVE_DUTY, label, by);
        return duty;
    }

    void record(long personId, Verb verb, String details, Actor by) {
        String duty = by.duties().stream().findFirst().map(Duty::label).orElse(null);
        audit.record(new AuditEntry("person", personId, verb, by.personId(), by.name(), duty, details));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
