package org.zhuji.works;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.Category;
import org.zhuji.works.media.BlindCopies;
import org.zhuji.works.media.Incoming;
import org.zhuji.works.media.MediaFacts;
import org.zhuji.works.media.MediaInspector;
import org.zhuji.works.media.MediaStore;
import org.zhuji.works.media.TooLarge;

/** Receives and inspects files, so many at a time as the machine bears; whatever is refused leaves nothing behind. */
@Component
class FileIntake {

    private final UploadSlots slots;
    private final StorageWatch storage;
    private final MediaStore store;
    private final MediaInspector inspector;
    private final BlindCopies copies;
    private final WorkLimits limits;

    FileIntake(
            UploadSlots slots,
            StorageWatch storage,
            MediaStore store,
            MediaInspector inspector,
            BlindCopies copies,
            WorkLimits limits) {
        this.slots = slots;
        this.storage = storage;
        this.store = store;
        this.inspector = inspector;
        this.copies = copies;
        this.limits = limits;
    }

    /** A file that is about to arrive for a work. */
    record Arriving(long workId, InputStream content, Category category) {}

    /**
     * @param keep takes over a file that meets the category's rules; what it leaves behind is discarded
     * @throws UploadsBusy if no turn comes in time
     * @throws UploadTooSlow if it hardly moves
     * @throws StorageShort if the disk is nearly full
     */
    MediaRow take(Arriving file, BiFunction<Incoming, MediaFacts, MediaRow> keep) {
        return slots.uploading(
                file.workId, () -> storage.withRoomFor(RuleCheck.largest(file.category), () -> taken(file, keep)));
    }

    private MediaRow taken(Arriving file, BiFunction<Incoming, MediaFacts, MediaRow> keep) {
        Incoming incoming = receive(file.content, file.category);
        try {
            MediaFacts facts = slots.inspecting(() -> inspect(incoming, file.category));
            return keep.apply(incoming, facts);
        } finally {
            incoming.discard();
        }
    }

    private Incoming receive(InputStream content, Category category) {
        try {
            return store.receive(new PacedStream(content, limits, System::nanoTime), RuleCheck.largest(category));
        } catch (TooLarge e) {
            throw new FileRefused(List.of(RuleCheck.tooLarge(category)));
        } catch (IOException e) {
            throw new UploadBroken(e);
        }
    }

    /** A file without a copy for blind judging could not be judged, so it is refused while its sender can still mend it. */
    private MediaFacts inspect(Incoming incoming, Category category) {
        MediaFacts facts = inspector.inspect(incoming);
        List<Fault> faults = RuleCheck.file(category, facts);
        if (!faults.isEmpty()) {
            throw new FileRefused(faults);
        }
        if (!copies.make(incoming, facts)) {
            throw new FileRefused(List.of(RuleCheck.notCopied(category)));
        }
        return facts;
    }
}
