package org.zhuji.testing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Real JPEG files with EXIF, made below {@code target/}; every file differs from every other. */
public final class TestPictures {

    private static final Path FOLDER = Path.of("target", "test-pictures");
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final int EXIF_MAKE = 0x010F;
    private static final int EXIF_DATE_TIME = 0x0132;
    private static final int ASCII = 2;

    private TestPictures() {}

    /** @return a picture large enough for the photography category (3000 px on the long side) */
    public static Path large() {
        return make(3200, 2133);
    }

    /** @return a picture of this size in pixels with camera and time of exposure in its EXIF */
    public static Path make(int width, int height) {
        int number = MADE.incrementAndGet();
        Path file = FOLDER.resolve(number + "-" + width + "x" + height + ".jpg").toAbsolutePath();
        try {
            Files.createDirectories(FOLDER);
            return Files.write(file, withExif(jpeg(draw(width, height, number))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@link #personal} says of its maker; none of it may reach a judge. */
    public static final List<String> PERSONAL = List.of("Qiao Yimo 62", "Canon of Qiao", "shot by Qiao");

    /** @return 400×200, left half red, right half blue, taken with the camera turned: upright it is 200×400, red on top */
    public static Path personal() {
        return personal(new byte[0]);
    }

    /** @param profile an ICC profile to embed */
    public static Path personal(byte[] profile) {
        Path file = FOLDER.resolve(MADE.incrementAndGet() + "-personal.jpg").toAbsolutePath();
        BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 200; y++) {
                image.setRGB(x, y, x < 200 ? 0x800000 : 0x000080);
            }
        }
        try {
            Files.createDirectories(FOLDER);
            return Files.write(file, withSegments(jpeg(image), personalExif(), profile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withSegments(byte[] jpeg, byte[] exif, byte[] profile) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(jpeg, 0, 2);
        segment(out, 0xFFE1, exif);
        segment(out, 0xFFFE, PERSONAL.get(2).getBytes(StandardCharsets.US_ASCII));
        if (profile.length > 0) {
            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            marked.write("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII));
            marked.write(profile);
            segment(out, 0xFFE2, marked.toByteArray());
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int marker, byte[] content) throws IOException {
        out.writeShort(marker);
        out.writeShort(content.length + 2);
        out.write(content);
    }

    /** Camera, orientation 6, artist, and a GPS directory with a latitude. */
    private static byte[] personalExif() throws IOException {
        byte[] make = (PERSONAL.get(1) + "\0").getBytes(StandardCharsets.US_ASCII);
        byte[] artist = (PERSONAL.get(0) + "\0").getBytes(StandardCharsets.US_ASCII);
        int values = 8 + 2 + 4 * 12 + 4;
        int gps = values + make.length + artist.length;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("Exif\0\0MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(4);
        entry(out, EXIF_MAKE, make.length, values);
        out.write(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0});
        entry(out, 0x013B, artist.length, values + make.length);
        out.write(new byte[] {(byte) 0x88, 0x25, 0, 4, 0, 0, 0, 1});
        out.writeInt(gps);
        out.writeInt(0);
        out.write(make);
        out.write(artist);
        out.writeShort(2);
        out.write(new byte[] {0, 1, 0, 2, 0, 0, 0, 2, 'N', 0, 0, 0});
        out.write(new byte[] {0, 2, 0, 5, 0, 0, 0, 3});
        out.writeInt(gps + 2 + 2 * 12 + 4);
        out.writeInt(0);
        for (int number : new int[] {36, 1, 3, 1, 48, 1}) {
            out.writeInt(number);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage draw(int width, int height, int number) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        float hue = (number * 0.137f + System.nanoTime() % 1000 / 5000f) % 1;
        pen.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.5f, 0.9f), width, height, Color.getHSBColor(hue + 0.3f, 0.7f, 0.4f)));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(255, 255, 255, 120));
        for (int i = 0; i < 5 + number % 7; i++) {
            pen.fillOval(i * width / 12, (i * 37 + number * 11) % 100 * height / 130, width / 9, width / 9);
        }
        pen.dispose();
        return image;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** Puts an APP1 segment with two EXIF tags (TIFF, big endian) behind the start marker. */
    private static byte[] withExif(byte[] jpeg) throws IOException {
        byte[] exif = exif();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(jpeg.length + exif.length + 4);
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(jpeg, 0, 2);
        out.writeShort(0xFFE1);
        out.writeShort(exif.length + 2);
        out.write(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] exif() throws IOException {
        byte[] make = "Zhuji Camera\0".getBytes(StandardCharsets.US_ASCII);
        byte[] time = "2019:07:15 09:30:00\0".getBytes(StandardCharsets.US_ASCII);
        int firstValue = 8 + 2 + 2 * 12 + 4;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("Exif\0\0MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(2);
        entry(out, EXIF_MAKE, make.length, firstValue);
        entry(out, EXIF_DATE_TIME, time.length, firstValue + make.length);
        out.writeInt(0);
        out.write(make);
        out.write(time);
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int length, int offset) throws IOException {
        out.writeShort(tag);
        out.writeShort(ASCII);
        out.writeInt(length);
        out.writeInt(offset);
    }
}
