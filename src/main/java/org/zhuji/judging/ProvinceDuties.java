package org.zhuji.judging;

import java.util.Arrays;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;

/** Provincial judging is done with duties at the province: the same role at a lower union opens none of its doors. */
@Component
class ProvinceDuties {
    private static final Set<Role> READERS = Set.of(Role.RECEIVING_DESK, Role.ORGANISER, Role.HANDLER, Role.LEADER);

    private final UnionService unions;

    ProvinceDuties(UnionService unions) {
        this.unions = unions;
    }

    /** @throws NotYourDuty if the actor holds none of the roles at the province */
    Duty require(Actor actor, Role... roles) {
        long province = unions.province().id();
        return actor.duties().stream()
                .filter(duty ->
                        duty.unionId() == province && Arrays.asList(roles).contains(duty.role()))
                .findFirst()
                .orElseThrow(NotYourDuty::new);
    }

    /** @return whether this duty shows the works of all unions with their authors' names */
    boolean readsNames(Duty duty) {
        return duty.unionId() == unions.province().id() && READERS.contains(duty.role());
    }

    Conflicts conflicts() {
        return new Conflicts(unions.province().id());
    }
}
