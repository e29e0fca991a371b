package org.zhuji.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;

/** The ffmpeg program that comes as a Maven artifact, for making real files in tests. */
final class Ffmpeg {

    private static final String PROGRAM = Loader.load(ffmpeg.class);

    private Ffmpeg() {}

    static void run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(PROGRAM, "-v", "error", "-nostdin", "-y"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // the artifact brings libva, but not where the program looks for it
        builder.environment()
                .put("LD_LIBRARY_PATH", Path.of(PROGRAM).getParent().toString());
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("ffmpeg " + List.of(arguments) + " failed: " + said);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
