package org.zhuji.audit;

import java.time.Instant;

/**
 * What to look for in the record; every part may be null.
 *
 * @param actorName part of the shown name
 * @param from inclusive
 * @param to exclusive
 */
public record AuditQuery(String subjectKind, Long subjectId, String actorName, Instant from, Instant to) {

    public static final AuditQuery ALL = new AuditQuery(null, null, null, null, null);
}
