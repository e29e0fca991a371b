package org.zhuji.inbox;

import java.time.Instant;
import org.zhuji.audit.Verb;

/**
 * Something done with a task besides deciding it, as a line of the record.
 *
 * @param actingFor name of the person stood in for, or null
 * @param duty the duty at that time, or null for the system
 * @param to whom it went to, or null
 */
public record TaskAct(
        long itemId, Verb verb, String actor, String actingFor, String duty, String to, String opinion, Instant at) {}
