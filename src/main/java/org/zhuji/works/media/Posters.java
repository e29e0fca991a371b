package org.zhuji.works.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The small picture of a file: JPEG, at most 640 pixels on the longer side, without any metadata of the original. */
final class Posters {

    private static final String SCALE =
            "scale=w='min(640,iw)':h='min(640,ih)':force_original_aspect_ratio=decrease:force_divisible_by=2"
                    + ",metadata=mode=delete,sidedata=mode=delete";

    private Posters() {}

    static List<String> arguments(Path poster) {
        return List.of(
                "-frames:v", "1", "-vf", SCALE, "-map_metadata", "-1", "-q:v", "4", "-f", "mjpeg", poster.toString());
    }

    static boolean isMade(Path poster) {
        try {
            return Files.exists(poster) && Files.size(poster) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
