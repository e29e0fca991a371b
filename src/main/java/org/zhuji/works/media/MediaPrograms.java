package org.zhuji.works.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.ffmpeg.ffprobe;
import org.bytedeco.javacpp.Loader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Runs the bundled ffmpeg programs: apart from our process, with a time limit, reading nothing but the one local file. */
@Component
class MediaPrograms {

    private static final int MOST_OUTPUT = 1024 * 1024;
    private static final String INTERRUPTED = "interrupted";

    private final Semaphore slots;

    /** @param inspections how many files are inspected at once; one more turn is for copies of files stored before */
    MediaPrograms(@Value("${zhuji.works.inspections-at-once:2}") int inspections) {
        this.slots = new Semaphore(inspections + 1, true);
    }

    /** What a program wrote (standard output and errors together) and how it ended. */
    record Result(boolean succeeded, String output) {}

    Result probe(List<String> arguments, Duration limit) {
        return run(Loader.load(ffprobe.class), arguments, limit);
    }

    Result convert(List<String> arguments, Duration limit) {
        return run(Loader.load(ffmpeg.class), arguments, limit);
    }

    private Result run(String program, List<String> arguments, Duration limit) {
        List<String> command = new ArrayList<>();
        command.add(program);
        command.addAll(arguments);
        try {
            slots.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(false, INTERRUPTED);
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            // the artifact brings libva, but not where the program looks for it
            builder.environment()
                    .put("LD_LIBRARY_PATH", Path.of(program).getParent().toString());
            return await(builder.start(), limit);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled media program does not start", e);
        } finally {
            slots.release();
        }
    }

    private static Result await(Process process, Duration limit) throws IOException {
        process.getOutputStream().close();
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> read(process));
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                return new Result(false, "time limit");
            }
            return new Result(process.exitValue() == 0, output.get(1, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(false, INTERRUPTED);
        } catch (ExecutionException | TimeoutException e) {
            return new Result(false, "no output");
        } finally {
            process.destroyForcibly();
        }
    }

    /** Reads to the end even where no more is kept, or the program would wait for ever. */
    private static String read(Process process) {
        try (InputStream stream = process.getInputStream()) {
            byte[] kept = stream.readNBytes(MOST_OUTPUT);
            stream.skip(Long.MAX_VALUE);
            return new String(kept, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
