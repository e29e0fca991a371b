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

    /** Removes what is left under the temporary names. */
    public void discard() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(poster());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
