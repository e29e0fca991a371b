package org.zhuji.campaign;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.zhuji.shared.BusinessClock;
import org.zhuji.shared.Refusal;

/** The report came at or after the cutoff. Source: notice 三（三）1. */
public class CutoffPassed extends Refusal {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    public CutoffPassed(Instant cutoffAt) {
        super(
                Kind.CONFLICT,
                "已过截止时间（" + FORMAT.format(cutoffAt.atZone(BusinessClock.ZONE)) + "，北京时间），不能再提交或上报。",
                "The cutoff (" + FORMAT.format(cutoffAt.atZone(BusinessClock.ZONE)) + " Beijing time) has passed.");
    }
}
