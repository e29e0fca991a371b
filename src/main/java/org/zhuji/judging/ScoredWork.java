package org.zhuji.judging;

import java.math.BigDecimal;
import java.util.List;

/**
 * A judged work with every score, judges unnamed.
 *
 * @param award its award row; tier fields are null without an award
 * @param scores by 评委1…n of the category, the same judge under the same number; null where the judge has no sheet
 */
public record ScoredWork(AwardRow award, WorkResult result, int entryNo, List<BigDecimal> scores) {}
