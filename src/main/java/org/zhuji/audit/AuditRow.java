package org.zhuji.audit;

import java.time.Instant;

/** One entry of a subject's record as shown to people; {@code seq} counts from 1 without gaps per subject. */
public record AuditRow(
        String subjectKind,
        long subjectId,
        int seq,
        Instant at,
        String verb,
        Long actor,
        String actorName,
        String duty,
        String details,
        String hash) {}
