package org.zhuji.judging;

import java.math.BigDecimal;

/** A score sheet as stored, without its marks. */
record Sheet(
        long id,
        long judgingId,
        long workId,
        int entryNo,
        long judgeId,
        int place,
        SheetState state,
        int version,
        BigDecimal score,
        int marked) {}
