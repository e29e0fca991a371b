package org.zhuji.works;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.campaign.Category;
import org.zhuji.works.media.Incoming;
import org.zhuji.works.media.MediaFacts;
import org.zhuji.works.media.MediaInspector;
import org.zhuji.works.media.MediaStore;
import org.zhuji.works.media.TooLarge;

/** Files come and go with a work. Receiving and inspecting take minutes and happen outside any transaction; the row is last. */
@Component
class WorkFiles {

    private final WorkFileRows rows;
    private final MediaStore store;
    private final MediaInspector inspector;
    private final TransactionTemplate transaction;

    WorkFiles(WorkFileRows rows, MediaStore store, MediaInspector inspector, TransactionTemplate transaction) {
        this.rows = rows;
        this.store = store;
        this.inspector = inspector;
        this.transaction = transaction;
    }

    MediaRow add(WorkCaller caller, long workId, String name, InputStream content) {
        Category category = transaction.execute(status -> rows.categoryForUpload(caller, workId));
        Incoming incoming = receive(content, category);
        try {
            MediaFacts facts = inspector.inspect(incoming);
            refuseIfAny(RuleCheck.file(category, facts));
            return transaction.execute(status -> {
                MediaRow row = rows.add(caller, workId, new WorkFileRows.Checked(name, incoming.stored(), facts));
                keep(incoming);
                return row;
            });
        } finally {
            incoming.discard();
        }
    }

    void remove(WorkCaller caller, long workId, long mediaId) {
        transaction.executeWithoutResult(status -> {
            String key = rows.remove(caller, workId, mediaId);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    store.remove(key);
                }
            });
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

    /** The lasting name comes before the commit: a row without its file would be worse than a file without a row. */
    private void keep(Incoming incoming) {
        try {
            store.keep(incoming);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new FileRefused(new ArrayList<>(faults));
        }
    }
}
