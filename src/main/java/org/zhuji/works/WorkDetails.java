package org.zhuji.works;

import java.time.Instant;
import java.util.List;

/**
 * A work with everything officials need to decide.
 *
 * @param contentHash SHA-256 over texts and file hashes; a recommendation is for exactly this content
 * @param returnReason why it was returned, or null
 * @param version guards edits
 */
public record WorkDetails(
        long id,
        int version,
        String number,
        WorkStatus status,
        NewWork content,
        String unionName,
        List<MediaRow> files,
        String contentHash,
        String returnReason,
        Instant createdAt,
        Instant submittedAt) {

    public WorkDetails {
        files = List.copyOf(files);
    }
}
