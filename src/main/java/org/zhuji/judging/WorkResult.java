package org.zhuji.judging;

import java.math.BigDecimal;

/**
 * What the sheets say about one work.
 *
 * @param mean trimmed from five sheets on, else plain; on 0 to 100 with six digits, as all scores here
 * @param firstPlaces how many judges marked no work higher
 * @param place from 1 within the category; level works share it
 * @param separatedBy what sets it apart from the next one
 */
public record WorkResult(
        long workId,
        int sheets,
        BigDecimal mean,
        BigDecimal rawMean,
        BigDecimal heaviestMean,
        int firstPlaces,
        BigDecimal highest,
        BigDecimal lowest,
        int place,
        TieStep separatedBy) {
    WorkResult placed(int newPlace, TieStep step) {
        return new WorkResult(
                workId, sheets, mean, rawMean, heaviestMean, firstPlaces, highest, lowest, newPlace, step);
    }
}
