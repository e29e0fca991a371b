package org.zhuji.demo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the real files of the sample works: frames drawn here, encoded by the ffmpeg that comes as a Maven artifact. */
@Component
@Profile("demo")
class SampleMedia {

    private static final int FRAMES_PER_SECOND = 12;
    private static final int WIDTH = 854;
    private static final int HEIGHT = 480;
    private static final int PICTURE_WIDTH = 3200;
    private static final int PICTURE_HEIGHT = 2000;
    private static final double LOWEST_TONE = 196;
    /** A pentatonic chord; each work begins on another step of it. */
    private static final List<Double> STEPS = List.of(1.0, 9 / 8.0, 5 / 4.0, 3 / 2.0, 5 / 3.0);

    /** Writes an H.264/AAC film of a few hundred kilobytes. */
    void film(SampleWork work, Path file) throws IOException {
        Process process = encoder(work, file);
        try (OutputStream frames = new BufferedOutputStream(process.getOutputStream(), 1 << 20)) {
            int count = work.seconds() * FRAMES_PER_SECOND;
            for (int frame = 0; frame < count; frame++) {
                BufferedImage image = Frame.draw(work, WIDTH, HEIGHT, (double) frame / count, 0);
                frames.write(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
            }
        }
        await(process, file);
    }

    /** Writes a JPEG large enough for the photography category. */
    void picture(SampleWork work, int number, Path file) throws IOException {
        ImageIO.write(
                Frame.draw(work, PICTURE_WIDTH, PICTURE_HEIGHT, 0.2 + 0.17 * number, number), "jpg", file.toFile());
    }

    private static Process encoder(SampleWork work, Path file) throws IOException {
        String program = Loader.load(ffmpeg.class);
        String input = "-f rawvideo -pix_fmt bgr24 -s %dx%d -r %d -i - -f lavfi -i aevalsrc=%s:s=44100:d=%d"
                .formatted(WIDTH, HEIGHT, FRAMES_PER_SECOND, music(work), work.seconds());
        String output = "-c:v libopenh264 -b:v 500k -pix_fmt yuv420p -c:a aac -b:a 64k -shortest -movflags +faststart";
        List<String> command = new ArrayList<>(List.of(program, "-v", "error", "-y"));
        command.addAll(List.of(input.split(" ")));
        command.addAll(List.of(output.split(" ")));
        command.addAll(List.of("-metadata", "title=" + work.title(), file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        // the artifact brings libva, but not where the program looks for it
        builder.environment()
                .put("LD_LIBRARY_PATH", Path.of(program).getParent().toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(errors(file).toFile()))
                .start();
    }

    private static String music(SampleWork work) {
        StringBuilder sound = new StringBuilder();
        for (int voice = 0; voice < 3; voice++) {
            double tone = LOWEST_TONE * STEPS.get(Math.floorMod(work.title().hashCode() + 2 * voice, STEPS.size()));
            sound.append(voice == 0 ? "" : "+")
                    .append("0.12*sin(2*PI*")
                    .append(Math.round(tone * (voice + 1)))
                    .append("*t)*(0.6+0.4*sin(")
                    .append(voice + 1)
                    .append("*t))");
        }
        return sound.toString();
    }

    private static void await(Process process, Path file) throws IOException {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("ffmpeg made no film: " + Files.readString(errors(file)));
            }
            Files.deleteIfExists(errors(file));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Path errors(Path file) {
        return file.resolveSibling(file.getFileName() + ".log");
    }
}
