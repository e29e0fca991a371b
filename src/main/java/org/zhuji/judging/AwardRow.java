package org.zhuji.judging;

import java.math.BigDecimal;

/** An awarded work; {@code rank} counts from 1 within the category, {@code score} is on 0 to 100. */
public record AwardRow(
        long workId,
        String number,
        String categoryCode,
        String categoryName,
        String tierCode,
        String tierName,
        int rank,
        BigDecimal score,
        String title,
        String authors,
        String unionName) {}
