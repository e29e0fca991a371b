package org.zhuji.works;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.zhuji.shared.BusinessClock;
import org.zhuji.shared.Refusal;

/** The campaign does not take entries yet. */
public class EntryClosed extends Refusal {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public EntryClosed(Instant opensAt) {
        super(
                Kind.CONFLICT,
                "征集尚未开始，请在 " + FORMAT.format(opensAt.atZone(BusinessClock.ZONE)) + "（北京时间）之后再来。",
                "Entries open at " + FORMAT.format(opensAt.atZone(BusinessClock.ZONE)) + " Beijing time.");
    }

    public EntryClosed() {
        super(Kind.CONFLICT, "本活动现在不接收作品，请向本单位工会了解活动安排。", "This campaign takes no entries now.");
    }
}
