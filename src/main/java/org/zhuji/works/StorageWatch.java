package org.zhuji.works;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.zhuji.works.media.MediaStore;

/** Keeps the volume of the files from filling up: below the floor nothing is taken, and the operators are told. */
@Component
public class StorageWatch {

    private static final Logger LOG = LoggerFactory.getLogger(StorageWatch.class);

    private final MediaStore store;
    private final DataSize floor;
    private final AtomicLong promised = new AtomicLong();

    StorageWatch(MediaStore store, WorkLimits limits) {
        this.store = store;
        this.floor = limits.diskFloor();
    }

    /**
     * Sets room aside while a file arrives, so that many at once cannot each count on the same free bytes.
     *
     * @param bytes how much is about to come at most; twice that is wanted, for the copy for blind judging
     * @throws StorageShort if less than the floor would be left
     * @throws UploadsBusy if less than the floor would be left only because of the others that are arriving
     */
    <T> T withRoomFor(long bytes, Supplier<T> act) {
        long wanted = 2 * bytes;
        long others = promised.getAndAdd(wanted);
        try {
            requireRoom(wanted, others);
            return act.get();
        } finally {
            promised.addAndGet(-wanted);
        }
    }

    private void requireRoom(long wanted, long others) {
        long left = store.freeBytes() - wanted;
        if (left < floor.toBytes()) {
            LOG.error("No file is taken: {} MB would be left below {}, floor {}", left >> 20, store.root(), floor);
            throw new StorageShort();
        }
        if (left - others < floor.toBytes()) {
            LOG.warn("A file has to wait: the room below {} is promised to others", store.root());
            throw new UploadsBusy();
        }
    }

    /** @return a sentence for administrators when files are refused for want of room */
    public Optional<String> shortage() {
        long free = store.freeBytes();
        return free >= floor.toBytes()
                ? Optional.empty()
                : Optional.of("作品文件所在磁盘只剩 " + Measured.megabytes(free) + "，低于 " + floor.toMegabytes()
                        + " MB 的下限，已停止接收文件：" + store.root());
    }
}
