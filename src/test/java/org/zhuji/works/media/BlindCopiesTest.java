package org.zhuji.works.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhuji.testing.TestPictures;
import org.zhuji.testing.TestVideos;

class BlindCopiesTest {

    @TempDir
    Path folder;

    private final MediaPrograms programs = new MediaPrograms(2);
    private BlindCopies copies;
    private MediaStore store;

    @BeforeEach
    void opensAnEmptyStore() {
        store = new MediaStore(folder.toString());
        copies = new BlindCopies(programs, store);
    }

    private Path copyOf(Path file) throws IOException {
        MediaInspector inspector =
                new MediaInspector(new VideoInspector(programs, new ObjectMapper()), new ImageInspector(programs));
        try (InputStream content = Files.newInputStream(file)) {
            Incoming incoming = store.receive(content, Long.MAX_VALUE);
            assertThat(copies.make(incoming, inspector.inspect(incoming))).isTrue();
            return incoming.blind();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private JsonNode probe(Path file) throws IOException {
        List<String> arguments = List.of(
                "-v", "quiet", "-print_format", "json", "-show_format", "-show_streams", "-show_chapters", "-f", "mov");
        List<String> command = new java.util.ArrayList<>(arguments);
        command.add(file.toString());
        return new ObjectMapper()
                .readTree(programs.probe(command, Duration.ofSeconds(30)).output());
    }

    @Test
    void aFilmKeepsItsFramesAndItsLengthAndLosesEveryTag() throws IOException {
        Path film = TestVideos.personal(3);
        JsonNode before = probe(film);

        Path copy = copyOf(film);

        JsonNode after = probe(copy);
        assertThat(text(film)).contains(TestVideos.PERSONAL);
        assertThat(before.at("/format/tags/location").asText()).startsWith("+36.06");
        assertThat(text(copy)).doesNotContain(TestVideos.PERSONAL).doesNotContain("Lavf");
        assertThat(after.at("/format/duration")).isEqualTo(before.at("/format/duration"));
        assertThat(after.at("/format/tags").properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsOnly("major_brand", "minor_version", "compatible_brands");
        assertThat(after.at("/streams")).hasSize(2);
        assertThat(after.at("/chapters")).isEmpty();
        for (String same : List.of("codec_name", "nb_frames", "width", "height", "side_data_list")) {
            assertThat(after.at("/streams/0/" + same)).isEqualTo(before.at("/streams/0/" + same));
        }
        assertThat(after.at("/streams/0/side_data_list/0/rotation").asInt()).isEqualTo(90);
        assertThat(after.at("/streams/0/tags/handler_name").asText()).isEqualTo("VideoHandler");
    }

    @Test
    void aFilmInAFormatThatMayCarryMoreThanItsPixelsIsWrittenAnew() throws IOException {
        Path film = TestVideos.ofPictures(TestPictures.personal());
        assertThat(text(film)).contains(TestPictures.PERSONAL).contains("Exif");

        Path copy = copyOf(film);

        JsonNode after = probe(copy);
        assertThat(after.at("/streams/0/codec_name").asText()).isEqualTo("h264");
        assertThat(after.at("/streams/1/codec_name").asText()).isEqualTo("aac");
        assertThat(after.at("/format/duration").asDouble()).isBetween(1.9, 2.3);
        assertThat(text(copy)).doesNotContain(TestPictures.PERSONAL).doesNotContain("Exif", "Lavf");
    }

    @Test
    void aPictureIsUprightAndLosesCameraPlaceAndArtist() throws Exception {
        Path picture = TestPictures.personal();
        Metadata before = ImageMetadataReader.readMetadata(picture.toFile());
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class)).isNotNull();
        assertThat(before.getFirstDirectoryOfType(ExifIFD0Directory.class).getInt(ExifIFD0Directory.TAG_ORIENTATION))
                .isEqualTo(6);

        Path copy = copyOf(picture);

        Metadata after = ImageMetadataReader.readMetadata(copy.toFile());
        assertThat(after.getDirectoriesOfType(ExifIFD0Directory.class)).isEmpty();
        assertThat(after.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(text(picture)).contains(TestPictures.PERSONAL);
        assertThat(text(copy)).doesNotContain(TestPictures.PERSONAL).doesNotContain("Exif", "Lavc");
        BufferedImage image = ImageIO.read(copy.toFile());
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(400);
        assertThat(new Color(image.getRGB(100, 50)).getRed()).isBetween(122, 134);
        assertThat(new Color(image.getRGB(100, 350)).getBlue()).isBetween(122, 134);
    }

    @Test
    void theSmallPictureIsUprightAndCleanToo() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        Path copy = copyOf(TestPictures.personal(profile));
        Path small = copy.resolveSibling(copy.getFileName().toString().replace(".blind", ".jpg"));

        BufferedImage poster = ImageIO.read(small.toFile());
        assertThat(poster.getHeight()).isGreaterThan(poster.getWidth());
        assertThat(new Color(poster.getRGB(poster.getWidth() / 2, 20)).getRed()).isGreaterThan(100);
        assertThat(text(small)).doesNotContain(TestPictures.PERSONAL).doesNotContain("Exif", "ICC_PROFILE");
    }

    @Test
    void coloursOfAnotherProfileAreConvertedAndTheProfileIsDropped() throws Exception {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();

        Path copy = copyOf(TestPictures.personal(linear));

        assertThat(ImageMetadataReader.readMetadata(copy.toFile()).getDirectoriesOfType(IccDirectory.class))
                .isEmpty();
        Color top = new Color(ImageIO.read(copy.toFile()).getRGB(100, 50));
        assertThat(top.getRed()).isBetween(182, 194);
        assertThat(top.getBlue()).isLessThan(8);
    }

    @Test
    void aTransparentPngStaysOneWithoutItsTexts() throws Exception {
        BufferedImage image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(10, 10, 0x80FF0000);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "png", plain);
        Path picture = Files.write(folder.resolve("text.png"), withText(plain.toByteArray(), "Author\0Qiao Yimo"));
        assertThat(text(picture)).contains("Qiao Yimo");

        Path copy = copyOf(picture);

        assertThat(text(copy)).doesNotContain("Qiao Yimo", "Author", "Lavc").doesNotContain("tEXt");
        assertThat(ImageIO.read(copy.toFile()).getRGB(10, 10)).isEqualTo(0x80FF0000);
    }

    /** Puts a tEXt chunk behind the header chunk. */
    private static byte[] withText(byte[] png, String text) throws IOException {
        byte[] chunk = ("tEXt" + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(chunk);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(png, 0, 33);
        out.writeInt(chunk.length - 4);
        out.write(chunk);
        out.writeInt((int) sum.getValue());
        out.write(png, 33, png.length - 33);
        return bytes.toByteArray();
    }

    @Test
    void makesTheCopyOfAStoredFileOnceAndLeavesNoTemporaryFile() throws Exception {
        Path picture = TestPictures.personal();
        Incoming incoming;
        try (InputStream content = Files.newInputStream(picture)) {
            incoming = store.receive(content, Long.MAX_VALUE);
        }
        MediaFacts facts = new ImageInspector(programs).inspect(incoming, "jpeg");
        store.keep(incoming);
        String key = incoming.stored().key();

        Path first = copies.of(key, facts).orElseThrow();
        var written = Files.getLastModifiedTime(first);

        assertThat(copies.of(key, facts)).contains(first);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(written);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(3)
                    .allMatch(file -> file.getFileName().toString().startsWith(key));
        }
        store.remove(key);
        assertThat(first).doesNotExist();
    }
}
