package org.zhuji.judging;

import java.util.List;
import org.zhuji.works.NewWork.RecitedText;

/**
 * A work as judges know it: nothing in it names authors, union, receipt number or file names.
 *
 * @param entryNo the drawn number it goes by in its category
 * @param recited null where the category does not ask for a text
 */
public record BlindWork(
        int entryNo,
        String title,
        String topic,
        String description,
        String thirdPartyMusic,
        RecitedText recited,
        List<BlindFile> files) {
    public BlindWork {
        files = List.copyOf(files);
    }

    /** A file to look at; the sender's file name often holds a union's or a person's name, so it stays out. */
    public record BlindFile(long mediaId, String format, Long durationMillis) {}
}
