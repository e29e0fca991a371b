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

    FileIntake(
            UploadSlots slots, StorageWatch storage, MediaStore store, MediaInspector inspector, BlindCopies copies) {
        this.slots = slots;
        this.storage = storage;
        this.store = store;
        this.inspector = inspector;
        this.copies = copies;
    }

    /**
     * @param keep takes over a file that meets the category's rules; what it leaves behind is discarded
     * @throws UploadsBusy if no turn comes in time
     * @throws StorageShort if the disk is nearly full
     */
    MediaRow take(InputStream content, Category category, BiFunction<Incoming, MediaFacts, MediaRow> keep) {
        return slots.uploading(() -> {
            storage.requireRoomFor(RuleCheck.largest(category));
            Incoming incoming = receive(content, category);
            try {
                MediaFacts facts = slots.inspecting(() -> inspect(incoming, category));
                return keep.apply(incoming, facts);
            } finally {
                incoming.discard();
            }
        });
    }

    private Incoming receive(InputStream content, Category category) {
        try {
            return store.receive(content, RuleCheck.largest(category));
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
