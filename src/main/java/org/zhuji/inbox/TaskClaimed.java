package org.zhuji.inbox;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.zhuji.shared.BusinessClock;
import org.zhuji.shared.Refusal;

/** Somebody else has the task open for deciding. */
public class TaskClaimed extends Refusal {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final String person;
    private final transient Instant until;

    TaskClaimed(Hold hold) {
        super(
                Kind.CONFLICT,
                hold.claimedBy() + "正在办理此任务（至 " + time(hold.claimedUntil()) + "），您的意见未提交。如确需由您办理，请先接手。",
                hold.claimedBy() + " is working on this task (until " + time(hold.claimedUntil())
                        + "); yours was not recorded. Take it over first if you must.");
        this.person = hold.claimedBy();
        this.until = hold.claimedUntil();
    }

    public String person() {
        return person;
    }

    public Instant until() {
        return until;
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(BusinessClock.ZONE));
    }
}
