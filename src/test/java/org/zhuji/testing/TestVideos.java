package org.zhuji.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Real MP4 files, made below {@code target/} on first use; every file differs from every other in its bytes. */
public final class TestVideos {

    private static final Path FOLDER = Path.of("target", "test-videos");
    private static final AtomicInteger MADE = new AtomicInteger();

    private TestVideos() {}

    /** @return H.264 with an AAC tone, 640×360 */
    public static Path withSound(int seconds) {
        return make(seconds, 640, 360, true);
    }

    /** @return H.264 without any audio track, 640×360 */
    public static Path silent(int seconds) {
        return make(seconds, 640, 360, false);
    }

    /** @return H.264 of this length and frame size, with a tone or without an audio track */
    public static Path make(int seconds, int width, int height, boolean sound) {
        Path file = next(seconds + "s-" + width + "x" + height + (sound ? "" : "-silent") + ".mp4");
        String picture = "testsrc2=s=" + width + "x" + height + ":r=10:d=" + seconds;
        String mark = "comment=" + file.getFileName() + System.nanoTime();
        if (sound) {
            String tone = "sine=frequency=440:sample_rate=44100:duration=" + seconds;
            Ffmpeg.run(
                    "-f",
                    "lavfi",
                    "-i",
                    picture,
                    "-f",
                    "lavfi",
                    "-i",
                    tone,
                    "-c:v",
                    "libopenh264",
                    "-b:v",
                    "200k",
                    "-pix_fmt",
                    "yuv420p",
                    "-c:a",
                    "aac",
                    "-metadata",
                    mark,
                    file.toString());
        } else {
            Ffmpeg.run(
                    "-f",
                    "lavfi",
                    "-i",
                    picture,
                    "-c:v",
                    "libopenh264",
                    "-b:v",
                    "200k",
                    "-pix_fmt",
                    "yuv420p",
                    "-an",
                    "-metadata",
                    mark,
                    file.toString());
        }
        return file;
    }

    /** What {@link #personal} says of its maker; none of it may reach a judge. */
    public static final List<String> PERSONAL =
            List.of("Work of Qiao", "Qiao Yimo", "made at home", "Qiao phone", "Sound of Qiao", "Scene one");

    /** @return a film with a title, an artist, a place, a chapter, named tracks and a date, shown turned by 90° */
    public static Path personal(int seconds) {
        Path plain = withSound(seconds);
        Path chapters = next("chapters.txt");
        Path file = next("personal.mp4");
        try {
            Files.writeString(
                    chapters, ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1000\ntitle=Scene one\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("-display_rotation", "90", "-i", plain.toString(), "-i", chapters.toString()));
        arguments.addAll(List.of("-map", "0:v", "-map", "0:a", "-c", "copy", "-map_chapters", "1"));
        arguments.addAll(List.of("-metadata", "title=" + PERSONAL.get(0), "-metadata", "artist=" + PERSONAL.get(1)));
        arguments.addAll(List.of("-metadata", "comment=" + PERSONAL.get(2) + " " + file.getFileName()));
        arguments.addAll(List.of("-metadata", "location=+36.0611+103.8343/"));
        arguments.addAll(List.of("-metadata", "creation_time=2019-07-15T09:30:00Z"));
        arguments.addAll(List.of("-metadata:s:v", "handler_name=" + PERSONAL.get(3)));
        arguments.addAll(List.of("-metadata:s:a", "title=" + PERSONAL.get(4), file.toString()));
        Ffmpeg.run(arguments.toArray(String[]::new));
        return file;
    }

    /** @return a film in MJPEG whose every frame is this picture as it is, Exif included, with sound in MP3 */
    public static Path ofPictures(Path jpeg) {
        Path frames = next("frames.mjpeg");
        Path file = next("mjpeg.mp4");
        try {
            Files.deleteIfExists(frames);
            for (int frame = 0; frame < 20; frame++) {
                Files.write(frames, Files.readAllBytes(jpeg), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> arguments = new ArrayList<>(List.of("-framerate", "10", "-f", "mjpeg", "-i", frames.toString()));
        arguments.addAll(List.of("-f", "lavfi", "-i", "sine=frequency=440:sample_rate=44100:duration=2"));
        arguments.addAll(List.of("-c:v", "copy", "-c:a", "libmp3lame", file.toString()));
        Ffmpeg.run(arguments.toArray(String[]::new));
        return file;
    }

    /** @return the first part of a real video: its index is missing, so it cannot be played */
    public static Path cutOff() {
        Path file = next("cut.mp4");
        try {
            byte[] whole = Files.readAllBytes(withSound(3));
            byte[] half = new byte[whole.length / 2];
            System.arraycopy(whole, 0, half, 0, half.length);
            return Files.write(file, half);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a text that pretends to be a video */
    public static Path textNamedMp4() {
        try {
            return Files.writeString(next("text.mp4"), "这不是视频，只是一段文字。\n".repeat(100));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path next(String name) {
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FOLDER.resolve(MADE.incrementAndGet() + "-" + name).toAbsolutePath();
    }
}
