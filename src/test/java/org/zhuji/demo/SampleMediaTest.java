package org.zhuji.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demo's own films and pictures are real, small and large enough for the rules. */
class SampleMediaTest {

    private final SampleMedia media = new SampleMedia();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Scene.class)
    void drawsASmallFilmOfEveryScene(Scene scene) throws Exception {
        Path film = folder.resolve("film.mp4");

        media.film(work("戈壁上的光", scene), film);

        assertThat(Files.size(film)).isBetween(30_000L, 900_000L);
        assertThat(folder.toFile().list()).containsExactly("film.mp4");
        assertThat(new String(Files.readAllBytes(film), 4, 4)).isEqualTo("ftyp");
    }

    @Test
    void drawsPicturesOfThreeThousandPixelsThatDiffer() throws Exception {
        media.picture(work("黄河晨光", Scene.BRIDGE), 0, folder.resolve("0.jpg"));
        media.picture(work("黄河晨光", Scene.BRIDGE), 1, folder.resolve("1.jpg"));

        assertThat(ImageIO.read(folder.resolve("0.jpg").toFile()).getWidth()).isGreaterThanOrEqualTo(3000);
        assertThat(Files.readAllBytes(folder.resolve("0.jpg")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("1.jpg")));
    }

    private static SampleWork work(String title, Scene scene) {
        return new SampleWork(
                title,
                "MICRO_VIDEO",
                null,
                null,
                "620102-001",
                List.of("何晓岚"),
                "",
                null,
                scene,
                4,
                0,
                SampleWork.Stop.DRAFT,
                null);
    }
}
