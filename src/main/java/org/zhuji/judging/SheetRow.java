package org.zhuji.judging;

import java.math.BigDecimal;

/**
 * One of the caller's sheets as listed, in the caller's own order.
 *
 * @param marked how many of the {@code criteria} have a mark
 * @param score null until submitted
 */
public record SheetRow(
        long id,
        int place,
        int entryNo,
        String title,
        Long posterMediaId,
        SheetState state,
        BigDecimal score,
        int marked,
        int criteria) {}
