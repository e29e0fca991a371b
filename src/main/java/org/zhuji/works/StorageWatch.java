package org.zhuji.works;

import java.util.Optional;
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

    StorageWatch(MediaStore store, WorkLimits limits) {
        this.store = store;
        this.floor = limits.diskFloor();
    }

    /**
     * @param bytes how much is about to come at most; twice that is wanted, for the copy for blind judging
     * @throws StorageShort if less than the floor would be left
     */
    void requireRoomFor(long bytes) {
        long free = store.freeBytes();
        if (free - 2 * bytes < floor.toBytes()) {
            LOG.error("No file is taken: {} MB free below {}, floor {}", free >> 20, store.root(), floor);
            throw new StorageShort();
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
