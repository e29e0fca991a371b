package org.zhuji.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;

/** The security administrator's door to persons and accounts; nobody acts on the own account here. */
@Service
@Transactional
public class PeopleAdministration {

    private final Persons persons;
    private final Accounts accounts;
    private final PersonRows rows;
    private final PersonRegister register;
    private final PasswordEncoder encoder;
    private final Clock clock;

    PeopleAdministration(
            Persons persons,
            Accounts accounts,
            PersonRows rows,
            PersonRegister register,
            PasswordEncoder encoder,
            Clock clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.rows = rows;
        this.register = register;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** @return persons in the order in which they were added */
    @Transactional(readOnly = true)
    public List<PersonRow> search(Actor actor, PersonQuery query, int page, int size) {
        actor.require(Role.SECURITY_ADMIN);
        return rows.of(persons.search(query.pattern(), query.role(), query.unionId(), PageRequest.of(page, size)));
    }

    @Transactional(readOnly = true)
    public PersonRow get(Actor actor, long personId) {
        actor.require(Role.SECURITY_ADMIN);
        return row(personId);
    }

    /** Adds a person with an account; the initial password must be changed at the first sign-in. */
    public OpenedAccount add(Actor actor, String name, String username) {
        actor.require(Role.SECURITY_ADMIN);
        String goodName = PersonRules.name(name);
        String goodUsername = PersonRules.username(username);
        if (accounts.existsByUsername(goodUsername)) {
            throw new PersonRefused(
                    "账号 " + goodUsername + " 已被使用，请换一个。", "User name " + goodUsername + " is taken; choose another.");
        }
        String password = InitialPassword.next();
        Person person = register.add(goodName, actor);
        register.open(person, goodUsername, encoder.encode(password), true, actor);
        return new OpenedAccount(row(person.id()), password);
    }

    public PersonRow rename(Actor actor, long personId, String name) {
        actor.require(Role.SECURITY_ADMIN);
        Person person = persons.lockById(personId).orElseThrow(() -> new PersonNotFound(personId));
        String before = person.name();
        person.rename(PersonRules.name(name));
        register.record(personId, Verb.RENAME, before + " → " + person.name(), actor);
        return row(personId);
    }

    /** Gives a new initial password and unlocks; every open session of the person ends. */
    public OpenedAccount resetPassword(Actor actor, long personId) {
        Account account = accountOfAnother(actor, personId);
        String password = InitialPassword.next();
        account.changePassword(encoder.encode(password), true, now());
        register.record(personId, Verb.RESET_PASSWORD, null, actor);
        return new OpenedAccount(row(personId), password);
    }

    public PersonRow unlock(Actor actor, long personId) {
        Account account = accountOfAnother(actor, personId);
        account.unlock();
        register.record(personId, Verb.UNLOCK, null, actor);
        return row(personId);
    }

    /** Shuts the account; every open session of the person ends at once. */
    public PersonRow disable(Actor actor, long personId) {
        actor.require(Role.SECURITY_ADMIN);
        refuseLastSecurityAdministrator(personId);
        return enable(actor, personId, false, Verb.DISABLE);
    }

    public PersonRow enable(Actor actor, long personId) {
        return enable(actor, personId, true, Verb.ENABLE);
    }

    private PersonRow enable(Actor actor, long personId, boolean enabled, Verb verb) {
        Account account = accountOfAnother(actor, personId);
        if (account.isEnabled() != enabled) {
            account.enable(enabled);
            register.record(personId, verb, null, actor);
        }
        return row(personId);
    }

    private void refuseLastSecurityAdministrator(long personId) {
        List<Account> left = accounts.lockEnabledWith(Role.SECURITY_ADMIN);
        if (left.size() == 1 && left.get(0).personId() == personId) {
            throw DutyRefused.lastSecurityAdministrator();
        }
    }

    private Account accountOfAnother(Actor actor, long personId) {
        actor.require(Role.SECURITY_ADMIN);
        if (actor.personId() == personId) {
            throw DutyRefused.ownAccount();
        }
        return accounts.lockByPersonId(personId).orElseThrow(() -> new PersonNotFound(personId));
    }

    private PersonRow row(long personId) {
        return rows.of(List.of(personId)).stream().findFirst().orElseThrow(() -> new PersonNotFound(personId));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
