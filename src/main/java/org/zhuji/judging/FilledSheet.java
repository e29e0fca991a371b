package org.zhuji.judging;

import java.math.BigDecimal;
import java.util.Map;

/** The marks one judge gave one work, by criterion code. */
record FilledSheet(long workId, long judgeId, Map<String, BigDecimal> marks) {
    FilledSheet {
        marks = Map.copyOf(marks);
    }
}
