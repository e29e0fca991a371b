package org.zhuji.works;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.zhuji.works.media.MediaStore;

/** Removes files: the rows at once, the bytes only when that has come to stay. */
@Component
class FileRemoval {

    private final MediaFiles files;
    private final MediaStore store;

    FileRemoval(MediaFiles files, MediaStore store) {
        this.files = files;
        this.store = store;
    }

    /** @return what was removed */
    @Transactional(propagation = Propagation.MANDATORY)
    List<MediaFile> all(Work work) {
        List<MediaFile> found = files.findByWorkIdOrderById(work.id());
        found.forEach(this::one);
        return found;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void one(MediaFile file) {
        files.delete(file);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                store.remove(file.storageKey());
            }
        });
    }
}
