package org.zhuji.works;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * An upload that has to move: whoever sends a byte now and then would hold a turn for ever. Silence is ended by the server's
 * own time limit.
 */
class PacedStream extends FilterInputStream {

    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final double NANOS = 1e9;

    private final WorkLimits limits;
    private final LongSupplier nanoTime;
    private final long begun;
    private long received;

    /** @param nanoTime the machine's clock; the business clock may be moved */
    PacedStream(InputStream content, WorkLimits limits, LongSupplier nanoTime) {
        super(content);
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(read);
        return read;
    }

    private void count(int read) {
        received += Math.max(read, 0);
        long elapsed = nanoTime.getAsLong() - begun;
        boolean isSlow =
                elapsed > GRACE.toNanos() && received < limits.slowestUpload().toBytes() * (elapsed / NANOS);
        if (read >= 0 && (isSlow || elapsed > limits.longestUpload().toNanos())) {
            throw new UploadTooSlow();
        }
    }
}
