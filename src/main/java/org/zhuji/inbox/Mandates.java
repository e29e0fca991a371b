package org.zhuji.inbox;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;

/** Who may act on a task now; resolved at every act, so that a change of staff follows at once. */
@Component
public class Mandates {

    Mandates() {}

    /** @return by what right this person may act on the task; empty if by none */
    public Optional<Mandate> find(Actor actor, InboxItem item) {
        return actor.duty(item.row().role(), item.row().unionId()).map(Mandate::own);
    }

    /** @throws NotYourDuty if the person may not act on it */
    public Mandate require(Actor actor, InboxItem item) {
        return find(actor, item).orElseThrow(NotYourDuty::new);
    }
}
