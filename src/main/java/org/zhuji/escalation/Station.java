package org.zhuji.escalation;

import java.time.Instant;
import org.zhuji.audit.Verb;

/**
 * A stop on a work's way.
 *
 * @param state done, current, waiting or skipped (ended before it came there)
 * @param name in Chinese, as the diagram has it
 * @param english its name for those who read English
 * @param outcome in the words of the desk; null while nothing was decided
 */
public record Station(
        String name,
        String english,
        String unionName,
        State state,
        Instant at,
        Verb outcome,
        String opinion,
        Integer rank) {

    /** How far the work has got with this stop. */
    public enum State {
        DONE,
        CURRENT,
        WAITING,
        ENDED
    }
}
