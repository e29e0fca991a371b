package org.zhuji.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may take a matter over: persons with an account in use and the duties they hold, for those who checked who asks. */
@Service
@Transactional(readOnly = true)
public class Colleagues {

    private static final List<Role> OFFICIALS =
            Arrays.stream(Role.values()).filter(Role::isOfficial).toList();
    private static final List<Long> NOWHERE = List.of(-1L);

    private final Persons persons;
    private final Accounts accounts;
    private final Duties duties;
    private final PersonRows rows;

    Colleagues(Persons persons, Accounts accounts, Duties duties, PersonRows rows) {
        this.persons = persons;
        this.accounts = accounts;
        this.duties = duties;
        this.rows = rows;
    }

    /** @return active persons who hold exactly this duty */
    public List<PersonRow> holders(Role role, long unionId) {
        return rows.of(duties.holders(role, unionId));
    }

    /**
     * Active officials whose name or user name contains the text.
     *
     * @param unionIds where they hold a duty that finds tasks; null for anywhere
     */
    public List<PersonRow> officials(String text, Collection<Long> unionIds, int limit) {
        boolean everywhere = unionIds == null;
        Collection<Long> unions = everywhere || unionIds.isEmpty() ? NOWHERE : unionIds;
        String pattern = new PersonQuery(text, null, null).pattern();
        return rows.of(persons.active(pattern, OFFICIALS, everywhere, unions, PageRequest.of(0, limit)));
    }

    /** @return the person with the duties held now; empty if unknown or disabled */
    public Optional<PersonRow> active(long personId) {
        return known(personId).filter(PersonRow::enabled);
    }

    /** @return as {@link #active}, also when the account is disabled */
    public Optional<PersonRow> known(long personId) {
        return rows.of(List.of(personId)).stream().findFirst();
    }

    /** @return what these persons hold, as far as their accounts are in use; one statement */
    public List<ActiveDuty> duties(Collection<Long> personIds) {
        return personIds.isEmpty() ? List.of() : duties.active(personIds);
    }

    /**
     * As {@link #active}, and nobody takes a duty from this person or shuts the account until the caller's transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PersonRow> hold(long personId) {
        accounts.lockByPersonId(personId);
        persons.lockById(personId);
        return active(personId);
    }
}
