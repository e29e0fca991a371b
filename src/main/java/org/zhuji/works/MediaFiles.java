package org.zhuji.works;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored rows of files. */
interface MediaFiles extends Repository<MediaFile, Long> {

    MediaFile save(MediaFile file);

    Optional<MediaFile> findById(long id);

    List<MediaFile> findByWorkIdOrderById(long workId);

    void delete(MediaFile file);

    @Query("select m.storageKey from MediaFile m where m.storageKey in :keys")
    List<String> knownKeys(Collection<String> keys);
}
