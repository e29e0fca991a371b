package org.zhuji.works.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Measures what the rules ask for. What a file is follows from its bytes; its name and the browser's word count for nothing. */
@Component
public class MediaInspector {

    /** An ordinary MP4 with brand isom is told apart from QuickTime only by its brand, see {@link Boxes}. */
    private static final Set<String> FILMS = Set.of(
            "video/mp4", "video/quicktime", "application/mp4", "video/x-m4v", "audio/mp4", "video/3gpp", "video/3gpp2");

    private final Tika tika = new Tika();
    private final VideoInspector videos;
    private final ImageInspector images;

    MediaInspector(VideoInspector videos, ImageInspector images) {
        this.videos = videos;
        this.images = images;
    }

    /** Also makes the poster next to the incoming file, where the file has a picture. */
    public MediaFacts inspect(Incoming incoming) {
        long size = incoming.stored().size();
        if (size == 0) {
            return MediaFacts.unusable("empty", 0, "本文件是空的（0 字节），请重新选择文件");
        }
        try {
            String type = detect(incoming);
            if (FILMS.contains(type)) {
                return videos.inspect(incoming);
            }
            return switch (type) {
                case "image/jpeg" -> images.inspect(incoming, "jpeg");
                case "image/png" -> images.inspect(incoming, "png");
                default -> MediaFacts.unusable(type, size, null);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String detect(Incoming incoming) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(incoming.file()))) {
            return tika.detect(content);
        }
    }
}
