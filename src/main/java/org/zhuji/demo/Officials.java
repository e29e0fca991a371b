package org.zhuji.demo;

import java.util.EnumSet;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.zhuji.people.Actor;
import org.zhuji.people.PeopleService;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;

/** Finds the demo person who holds a duty, so that sample works go through the same doors as real ones. */
@Component
@Profile("demo")
class Officials {

    private final PeopleService people;

    Officials(PeopleService people) {
        this.people = people;
    }

    /** @throws IllegalStateException if the demo people lack such a duty */
    Actor holder(Role role, long unionId) {
        return people.withRole(role).stream()
                .filter(person -> person.username() != null)
                .filter(person ->
                        person.duties().stream().anyMatch(duty -> duty.role() == role && duty.unionId() == unionId))
                .map(PersonRow::username)
                .map(people::actor)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No demo person is " + role + " at union " + unionId));
    }

    /** @return everybody who decides on works below the judging */
    Iterable<Actor> deciders() {
        return EnumSet.of(Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK).stream()
                .flatMap(role -> people.withRole(role).stream())
                .map(PersonRow::username)
                .distinct()
                .map(people::actor)
                .flatMap(Optional::stream)
                .toList();
    }
}
