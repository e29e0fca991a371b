package org.zhuji.works;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.campaign.Category;
import org.zhuji.works.media.Incoming;
import org.zhuji.works.media.MediaStore;

/** Files come and go with a work. Receiving and inspecting take minutes and happen outside any transaction; the row is last. */
@Component
class WorkFiles {

    private final WorkFileRows rows;
    private final MediaStore store;
    private final FileIntake intake;
    private final EntryGate gate;
    private final TransactionTemplate transaction;

    WorkFiles(WorkFileRows rows, MediaStore store, FileIntake intake, EntryGate gate, TransactionTemplate transaction) {
        this.rows = rows;
        this.store = store;
        this.intake = intake;
        this.gate = gate;
        this.transaction = transaction;
    }

    MediaRow add(WorkCaller caller, long workId, String name, InputStream content) {
        Instant begun = gate.now();
        Category category = transaction.execute(status -> rows.categoryForUpload(caller, workId, begun));
        return intake.take(
                new FileIntake.Arriving(workId, content, category),
                (incoming, facts) -> transaction.execute(status -> {
                    MediaRow row = rows.add(caller, workId, new WorkFileRows.Checked(name, incoming.stored(), facts));
                    keep(incoming);
                    return row;
                }));
    }

    void remove(WorkCaller caller, long workId, long mediaId) {
        rows.remove(caller, workId, mediaId);
    }

    /** The lasting name comes before the commit: a row without its file would be worse than a file without a row. */
    private void keep(Incoming incoming) {
        try {
            store.keep(incoming);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
