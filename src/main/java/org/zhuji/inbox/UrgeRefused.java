package org.zhuji.inbox;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.zhuji.shared.BusinessClock;
import org.zhuji.shared.Refusal;

/** Nobody is urged now, or not by this person. */
public class UrgeRefused extends Refusal {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(BusinessClock.ZONE);

    private UrgeRefused(String chinese, String english) {
        super(Kind.CONFLICT, chinese, english);
    }

    static UrgeRefused tooEarly(Instant last, Instant next) {
        return new UrgeRefused(
                "您已于 " + MINUTE.format(last) + " 催办过此作品，每 24 小时可催办一次，请于 " + MINUTE.format(next) + " 之后再催。",
                "You urged on " + MINUTE.format(last) + "; once in 24 hours is allowed, again after "
                        + MINUTE.format(next) + ".");
    }

    static UrgeRefused enoughToday(int most) {
        return new UrgeRefused(
                "此作品今天已被催办 " + most + " 次，办理单位已收到提醒，请明天再催。",
                "This work was urged " + most + " times today; its holders know. Try again tomorrow.");
    }

    static UrgeRefused ownTask() {
        return new UrgeRefused("此任务正由您本人办理，无需催办。", "This task waits for yourself.");
    }

    static UrgeRefused nobodysTurn() {
        return new UrgeRefused("作品当前没有待办理的环节（已办结、退回修改或已挂起），无需催办。", "Nobody has to act on this work at the moment.");
    }
}
