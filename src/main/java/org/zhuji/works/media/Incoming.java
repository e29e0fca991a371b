package org.zhuji.works.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A received file under its temporary name; gone with {@link #discard} unless it was kept. */
public record Incoming(Path file, StoredFile stored) {

    /** @return where the inspection puts the small picture */
    public Path poster() {
        return file.resolveSibling(file.getFileName() + ".jpg");
    }

    /** @return where the copy for blind judging is made */
    Path blind() {
        return file.resolveSibling(file.getFileName() + ".blind");
    }

    /** Removes what is left under the temporary names. */
    public void discard() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(poster());
            Files.deleteIfExists(blind());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
