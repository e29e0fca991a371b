package org.zhuji.works;

import org.zhuji.people.Actor;

/** Who asks for a work: an official with duties, or an entrant who showed receipt number and follow-up code. */
public sealed interface WorkCaller {

    /** An account; may enter for unions in which the person is a handler. */
    record Official(Actor actor) implements WorkCaller {}

    /** An entrant without an account; made only by {@link WorkService#enter} after checking the code. */
    record Entrant(long workId) implements WorkCaller {}
}
