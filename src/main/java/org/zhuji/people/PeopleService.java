package org.zhuji.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to persons, accounts and duties. */
@Service
@Transactional(readOnly = true)
public class PeopleService {

    private final Persons persons;
    private final Accounts accounts;
    private final Duties duties;
    private final PersonRows rows;

    PeopleService(Persons persons, Accounts accounts, Duties duties, PersonRows rows) {
        this.persons = persons;
        this.accounts = accounts;
        this.duties = duties;
        this.rows = rows;
    }

    /**
     * @return the person behind an account with the duties held now; without duties while an initial password has not
     *     been changed; empty if unknown or disabled
     */
    public Optional<Actor> actor(String username) {
        return accounts.findByUsername(normal(username))
                .filter(Account::isEnabled)
                .map(this::actor);
    }

    /** @return as {@link #actor(String)}; empty also when the password was changed since this sign-in */
    public Optional<Actor> actor(SignedInAccount signedIn) {
        return accounts.findByUsername(normal(signedIn.getUsername()))
                .filter(Account::isEnabled)
                .filter(account -> account.stamp() == signedIn.stamp())
                .map(this::actor);
    }

    /** @return ids of the persons who hold this duty now */
    public List<Long> holders(Role role, long unionId) {
        return duties.holders(role, unionId);
    }

    /** @return the person's shown name */
    public String nameOf(long personId) {
        return persons.findById(personId).map(Person::name).orElseThrow(() -> new PersonNotFound(personId));
    }

    /** @return active persons who hold the role anywhere, for pickers */
    public List<PersonRow> withRole(Role role) {
        return rows.of(duties.activePersonsWith(role).stream().sorted().toList());
    }

    private Actor actor(Account account) {
        return new Actor(
                account.personId(),
                account.username(),
                nameOf(account.personId()),
                account.mustChange() ? List.of() : rows.dutiesOf(account.personId()));
    }

    /** User names are Latin letters, written large or small as the keyboard of a telephone pleases. */
    static String normal(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }
}
