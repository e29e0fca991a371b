package org.zhuji.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times of one operation, repeated after a warm-up. */
final class Samples {

    private static final double MILLION = 1_000_000.0;

    private final long[] nanos;

    private Samples(long[] nanos) {
        this.nanos = nanos;
    }

    static Samples of(int times, Runnable operation) {
        for (int i = 0; i < Math.max(2, times / 5); i++) {
            operation.run();
        }
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            operation.run();
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return new Samples(nanos);
    }

    /** @return milliseconds that half of the runs stayed below */
    double median() {
        return nanos[nanos.length / 2] / MILLION;
    }

    /** @return milliseconds that 95 of 100 runs stayed below */
    double p95() {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(nanos.length * 0.95))] / MILLION;
    }

    static String ms(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.2f" : "%.0f", millis);
    }

    static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f ×" : "%.0f ×", ratio);
    }
}
