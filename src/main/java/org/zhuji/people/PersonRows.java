package org.zhuji.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;

/** Puts persons, accounts and duties together for those who look at them; three statements for any number of persons. */
@Component
class PersonRows {

    private final Persons persons;
    private final Accounts accounts;
    private final Duties duties;
    private final UnionService unions;
    private final Clock clock;

    PersonRows(Persons persons, Accounts accounts, Duties duties, UnionService unions, Clock clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.duties = duties;
        this.unions = unions;
        this.clock = clock;
    }

    /** @return the rows in the order of the ids; unknown ids are left out */
    List<PersonRow> of(List<Long> personIds) {
        Map<Long, Person> found =
                persons.findAllById(personIds).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<Long, Account> accountOf = accounts.findByPersonIdIn(personIds).stream()
                .collect(Collectors.toMap(Account::personId, Function.identity()));
        List<HeldDuty> held = duties.findByPersonIdInOrderById(personIds);
        Map<Long, List<Duty>> dutiesOf = withUnions(held);
        Instant now = clock.instant();
        return personIds.stream()
                .filter(found::containsKey)
                .map(id -> row(found.get(id), accountOf.get(id), dutiesOf.getOrDefault(id, List.of()), now))
                .toList();
    }

    /** @return the duties held by a person now */
    List<Duty> dutiesOf(long personId) {
        return withUnions(duties.findByPersonIdOrderById(personId)).getOrDefault(personId, List.of());
    }

    private Map<Long, List<Duty>> withUnions(Collection<HeldDuty> held) {
        Map<Long, UnionRow> unionOf =
                unions.byId(held.stream().map(HeldDuty::unionId).distinct().toList());
        return held.stream()
                .collect(Collectors.groupingBy(
                        HeldDuty::personId,
                        Collectors.mapping(duty -> duty(duty, unionOf.get(duty.unionId())), Collectors.toList())));
    }

    private static Duty duty(HeldDuty held, UnionRow union) {
        return new Duty(held.id(), held.role(), union.id(), union.name(), union.path());
    }

    private static PersonRow row(Person person, Account account, List<Duty> duties, Instant now) {
        return new PersonRow(
                person.id(),
                person.name(),
                account == null ? null : account.username(),
                account != null && account.isEnabled(),
                account != null
                        && (account.isLocked(now)
                                || !account.lockedAddresses(now).isEmpty()),
                duties);
    }
}
