package org.zhuji.publication;

import java.time.Instant;
import org.zhuji.works.WorkStatus;

/**
 * What anybody may learn of a printed approval sheet; never more than the paper itself says.
 *
 * @param steps decisions on the paper
 * @param entries entries of the record on the paper
 * @param chainEnd hash of the last of them
 * @param isIntact whether the record still is what the paper was printed from
 * @param grownBy entries that have come since
 */
public record VerifiedSheet(
        String number,
        String title,
        WorkStatus status,
        Instant printedAt,
        int steps,
        int entries,
        String chainEnd,
        boolean isIntact,
        int grownBy) {}
