package org.zhuji.works;

import java.time.Instant;

/** A work as listed; {@code posterMediaId} is null until there is a file. */
public record WorkRow(
        long id,
        String number,
        long campaignId,
        String categoryCode,
        String title,
        String authors,
        long unionId,
        String unionName,
        WorkStatus status,
        Instant submittedAt,
        Long posterMediaId) {}
