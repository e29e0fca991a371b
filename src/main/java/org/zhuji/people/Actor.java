package org.zhuji.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhuji.organisation.UnionScope;

/**
 * Whoever acts: a person with the duties held at this moment, or the system itself.
 *
 * @param personId null for the system
 */
public record Actor(Long personId, String username, String name, List<Duty> duties) {

    public static final Actor SYSTEM = new Actor(null, null, "系统", List.of());

    public Actor {
        duties = List.copyOf(duties);
    }

    public boolean isSystem() {
        return personId == null;
    }

    public Optional<Duty> duty(Role role, long unionId) {
        return duties.stream()
                .filter(duty -> duty.role() == role && duty.unionId() == unionId)
                .findFirst();
    }

    public boolean holds(Role role, long unionId) {
        return duty(role, unionId).isPresent();
    }

    public boolean holdsAny(Role... roles) {
        return duties.stream().anyMatch(duty -> Arrays.asList(roles).contains(duty.role()));
    }

    /** @return the subtrees in which this person holds one of the roles */
    public UnionScope scope(Role... roles) {
        return new UnionScope(duties.stream()
                .filter(duty -> Arrays.asList(roles).contains(duty.role()))
                .map(Duty::unionPath)
                .distinct()
                .toList());
    }

    /**
     * @return the first duty with one of these roles
     * @throws NotYourDuty if this person holds none
     */
    public Duty require(Role... roles) {
        return duties.stream()
                .filter(duty -> Arrays.asList(roles).contains(duty.role()))
                .findFirst()
                .orElseThrow(NotYourDuty::new);
    }
}
