package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.zhuji.shared.BusinessClock;

/** Dates, durations and sizes as people read them; always Beijing time. */
public final class Times {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日 EEE", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private Times() {}

    /** @return e.g. 2019-08-26 09:30; an empty text for null */
    public static String minute(Instant instant) {
        return instant == null ? "" : MINUTE.format(at(instant));
    }

    /** @return e.g. 08-26 09:30, for narrow columns */
    public static String shortMinute(Instant instant) {
        return instant == null ? "" : SHORT.format(at(instant));
    }

    /** @return e.g. 14:35 */
    public static String clock(Instant instant) {
        return CLOCK.format(at(instant));
    }

    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** @return e.g. 2019年8月26日 周一 */
    public static String longDay(Instant instant) {
        return t(CHINESE_DAY.format(at(instant)), ENGLISH_DAY.format(at(instant)));
    }

    /** @return the last moment before an exclusive limit as people say it, e.g. 2019-08-31 24:00 for midnight */
    public static String limit(Instant exclusive) {
        ZonedDateTime end = at(exclusive);
        if (end.toLocalTime().toSecondOfDay() == 0) {
            return DAY.format(end.minusDays(1)) + " 24:00";
        }
        return MINUTE.format(end);
    }

    /** @return whole calendar days from now to an exclusive limit; 0 on the last day, negative when it has passed */
    public static long daysLeft(Instant now, Instant exclusive) {
        if (!now.isBefore(exclusive)) {
            return -1;
        }
        return ChronoUnit.DAYS.between(
                at(now).toLocalDate(), at(exclusive.minusNanos(1)).toLocalDate());
    }

    /** @return e.g. 3 分 07 秒 */
    public static String duration(long millis) {
        Duration duration = Duration.ofMillis(millis);
        long minutes = duration.toMinutes();
        String seconds = String.format(Locale.ROOT, minutes == 0 ? "%d" : "%02d", duration.toSecondsPart());
        return minutes == 0
                ? t(seconds + " 秒", seconds + " s")
                : t(minutes + " 分 " + seconds + " 秒", minutes + " min " + seconds + " s");
    }

    /** @return e.g. 48.3 MB, counted in 1024s as the notice's limits are */
    public static String size(long bytes) {
        if (bytes < 1024 * 1024) {
            return String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0);
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(BusinessClock.ZONE);
    }
}
