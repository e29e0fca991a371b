package org.zhuji.escalation;

import java.time.Instant;

/**
 * A stop on a work's way.
 *
 * @param state done, current, waiting or skipped (ended before it came there)
 * @param outcome in words; null while nothing was decided
 */
public record Station(
        String name, String unionName, State state, Instant at, String outcome, String opinion, Integer rank) {

    /** How far the work has got with this stop. */
    public enum State {
        DONE,
        CURRENT,
        WAITING,
        ENDED
    }
}
