package org.zhuji.works.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhuji.testing.TestPictures;
import org.zhuji.testing.TestVideos;

@Tag("REQ-10")
@Tag("REQ-12")
class MediaInspectorTest {

    @TempDir
    Path folder;

    private MediaInspector inspector() {
        MediaPrograms programs = new MediaPrograms(2);
        return new MediaInspector(new VideoInspector(programs, new ObjectMapper()), new ImageInspector(programs));
    }

    private Incoming receive(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new MediaStore(folder.toString()).receive(content, Long.MAX_VALUE);
        }
    }

    private MediaFacts inspect(Path file) throws IOException {
        return inspector().inspect(receive(file));
    }

    private MediaFacts inspect(byte[] bytes) throws IOException {
        return inspector()
                .inspect(new MediaStore(folder.toString()).receive(new ByteArrayInputStream(bytes), Long.MAX_VALUE));
    }

    @Test
    void measuresAFilmWithSound() throws IOException {
        Incoming incoming = receive(TestVideos.withSound(3));

        MediaFacts facts = inspector().inspect(incoming);

        assertThat(facts.damage()).isNull();
        assertThat(facts.format()).isEqualTo("mp4");
        assertThat(facts.durationMillis()).isBetween(2_900L, 3_200L);
        assertThat(facts.width()).isEqualTo(640);
        assertThat(facts.height()).isEqualTo(360);
        assertThat(facts.videoCodec()).isEqualTo("h264");
        assertThat(facts.audioCodec()).isEqualTo("aac");
        assertThat(facts.loudness()).isCloseTo(-21, within(6.0));
        assertThat(ImageIO.read(incoming.poster().toFile()).getWidth()).isLessThanOrEqualTo(640);
    }

    @Test
    void findsNoSoundInASilentFilm() throws IOException {
        MediaFacts facts = inspect(TestVideos.silent(2));

        assertThat(facts.audioCodec()).isNull();
        assertThat(facts.loudness()).isNull();
    }

    @Test
    void measuresDigitalSilenceAsSilence() throws IOException {
        MediaFacts facts = inspect(Films.digitalSilence(folder));

        assertThat(facts.audioCodec()).isEqualTo("aac");
        assertThat(facts.loudness()).isLessThanOrEqualTo(-70);
    }

    @Test
    @Tag("REQ-13")
    void findsNoPictureInASoundFileNamedMp4() throws IOException {
        MediaFacts facts = inspect(Films.soundOnly(folder));

        assertThat(facts.damage()).isNull();
        assertThat(facts.format()).isEqualTo("mp4");
        assertThat(facts.videoCodec()).isNull();
        assertThat(facts.audioCodec()).isEqualTo("aac");
    }

    @Test
    void showsAFilmTurnedByThePhoneAsPeopleSeeIt() throws IOException {
        MediaFacts facts = inspect(Films.turned(folder, TestVideos.silent(2)));

        assertThat(facts.width()).isEqualTo(360);
        assertThat(facts.height()).isEqualTo(640);
    }

    @Test
    void saysThatAFilmWasCut() throws IOException {
        assertThat(inspect(TestVideos.cutOff()).damage()).contains("视频文件不完整");
    }

    @Test
    void saysThatAFilmWithItsIndexInFrontWasCut() throws IOException {
        byte[] whole = Files.readAllBytes(Films.indexInFront(folder, TestVideos.withSound(3)));

        MediaFacts facts = inspect(Arrays.copyOf(whole, whole.length - whole.length / 4));

        assertThat(facts.damage()).contains("文件尾部缺失");
    }

    @Test
    void refusesTextUnderAnyName() throws IOException {
        MediaFacts facts = inspect(TestVideos.textNamedMp4());

        assertThat(facts.format()).isEqualTo("text/plain");
        assertThat(facts.isReadable()).isFalse();
    }

    @Test
    void refusesNothingAtAll() throws IOException {
        assertThat(inspect(new byte[0]).damage()).contains("0 字节");
    }

    @Test
    void takesNoPageOrScriptForAPicture() throws IOException {
        assertThat(inspect(utf8("<!DOCTYPE html><html><script>alert(1)</script></html>"))
                        .format())
                .isEqualTo("text/html");
        assertThat(inspect(utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>"))
                        .isReadable())
                .isFalse();
        byte[] polyglot = utf8("\0\0\0\24ftypisom\0\0\0\0isom<html><script>alert(1)</script></html>");
        assertThat(inspect(polyglot).damage()).contains("视频文件不完整");
    }

    @Test
    void measuresAPictureWithCameraButWithoutPlace() throws IOException {
        Incoming incoming = receive(TestPictures.make(1200, 800));

        MediaFacts facts = inspector().inspect(incoming);

        assertThat(facts.damage()).isNull();
        assertThat(facts.format()).isEqualTo("jpeg");
        assertThat(facts.width()).isEqualTo(1200);
        assertThat(facts.height()).isEqualTo(800);
        assertThat(facts.exif()).contains("相机 Zhuji Camera").doesNotContainIgnoringCase("GPS");
        assertThat(ImageIO.read(incoming.poster().toFile()).getWidth()).isEqualTo(640);
    }

    @Test
    void saysThatAPictureWasCut() throws IOException {
        byte[] whole = Files.readAllBytes(TestPictures.make(1200, 800));

        assertThat(inspect(Arrays.copyOf(whole, whole.length / 2)).damage()).contains("图片文件不完整");
    }

    @Test
    void refusesAPixelFloodByItsHeader() throws IOException {
        assertThat(inspect(pngOf(60_000, 60_000)).damage())
                .contains("60000 × 60000")
                .contains("1 亿像素");
    }

    @Test
    void acceptsAPng() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(300, 200, java.awt.image.BufferedImage.TYPE_INT_ARGB), "png", bytes);

        MediaFacts facts = inspect(bytes.toByteArray());

        assertThat(facts.damage()).isNull();
        assertThat(facts.format()).isEqualTo("png");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A few bytes that promise a very large picture. */
    private static byte[] pngOf(int width, int height) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(chunk);
        header.writeBytes("IHDR");
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        out.writeInt(13);
        out.write(chunk.toByteArray());
        out.writeInt((int) sum.getValue());
        out.write(new byte[64]);
        return bytes.toByteArray();
    }
}
