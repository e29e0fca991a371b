package org.zhuji.works.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Odd films made by the bundled program. */
final class Films {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private Films() {}

    static Path digitalSilence(Path folder) {
        return make(
                folder.resolve("quiet.mp4"),
                "-f lavfi -i testsrc2=s=320x240:r=10:d=2 -f lavfi -i anullsrc=r=44100:cl=mono -t 2"
                        + " -c:v libopenh264 -pix_fmt yuv420p -c:a aac");
    }

    static Path soundOnly(Path folder) {
        return make(folder.resolve("sound.mp4"), "-f lavfi -i sine=frequency=440:duration=2 -c:a aac");
    }

    static Path turned(Path folder, Path film) {
        return make(folder.resolve("turned.mp4"), "-display_rotation 90 -i " + film + " -c copy");
    }

    static Path indexInFront(Path folder, Path film) {
        return make(folder.resolve("front.mp4"), "-i " + film + " -c copy -movflags +faststart");
    }

    private static Path make(Path file, String arguments) {
        List<String> command = new ArrayList<>(List.of("-v", "error", "-nostdin", "-y"));
        command.addAll(List.of(arguments.split(" ")));
        command.add(file.toString());
        MediaPrograms.Result result = new MediaPrograms(2).convert(command, LIMIT);
        assertThat(result.succeeded()).as(result.output()).isTrue();
        return file;
    }
}
