package org.zhuji.works;

import java.math.BigDecimal;
import java.util.Locale;

/** Measured values in the words of a refusal. */
final class Measured {

    private static final double MEGABYTE = 1024.0 * 1024.0;
    private static final long NEAR = 1024L * 1024L / 10;

    private Measured() {}

    /** @return e.g. 3 分 07 秒; with thousandths where whole seconds would hide why the limit is broken */
    static String duration(long millis) {
        long minutes = millis / 60_000;
        long rest = millis % 60_000;
        if (rest % 1000 == 0) {
            return String.format("%d 分 %02d 秒", minutes, rest / 1000);
        }
        return String.format(Locale.ROOT, "%d 分 %06.3f 秒", minutes, rest / 1000.0);
    }

    /** @return e.g. 52.4 MB (1 MB = 1024² bytes); with the bytes where one decimal would hide why the limit is broken */
    static String size(long bytes, BigDecimal limit) {
        String rounded = megabytes(bytes);
        boolean isNear = limit != null && Math.abs(bytes - limit.longValue()) < NEAR;
        return isNear ? rounded + "（" + String.format(Locale.ROOT, "%,d", bytes) + " 字节）" : rounded;
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }
}
