package org.zhuji.testing;

import static java.net.http.HttpResponse.BodyHandlers.discarding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as a user runs it: a JVM of its own with 512 MB, a data folder of its own, a log in {@code target/running}. */
public final class RunningProgram implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "running").toAbsolutePath();
    private static final Path CLASS_PATH = Path.of("target", "runtime.classpath");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Path data;
    private final Path log;
    private final String profile;
    private final List<String> options;
    private final Map<String, String> environment = new HashMap<>();
    private final int port = freePort();
    private Process process;

    private RunningProgram(Path data, String profile, List<String> options) {
        this.data = data;
        this.log = FOLDER.resolve(data.getFileName() + ".log");
        this.profile = profile;
        this.options = options;
    }

    /**
     * Starts it in the demo profile on an empty data folder and waits for the login page.
     *
     * @param name names data folder and log, e.g. the test's name
     * @param options further options, e.g. {@code --zhuji.demo.sample-works=false}
     */
    public static RunningProgram start(String name, String... options) {
        RunningProgram program = prepared(name, "demo", options);
        program.start();
        return program;
    }

    /** @return a program that is not started yet, on an empty data folder */
    public static RunningProgram prepared(String name, String profile, String... options) {
        Path data = FOLDER.resolve(name);
        empty(data);
        return new RunningProgram(data, profile, Arrays.asList(options));
    }

    /** Sets an environment variable of the program to be started. */
    public RunningProgram with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Starts it on its data folder as it was left, and waits until the login page answers. */
    public void start() {
        process = launch(List.of("--server.port=" + port));
        await().atMost(LONGEST_START).pollInterval(Duration.ofMillis(250)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The program ended while starting:\n" + tailOfLog());
            }
            return answers();
        });
    }

    /** Runs it to its end, as for a command line option. @return its exit code */
    public int run(String... arguments) {
        process = launch(Arrays.asList(arguments));
        try {
            if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
                kill();
                throw new IllegalStateException("The program did not end:\n" + tailOfLog());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return address without a trailing slash, e.g. {@code http://127.0.0.1:40123} */
    public String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    public Path data() {
        return data;
    }

    /** @return URL of a copy of its embedded database as it is now, so that looking changes nothing; not while it runs */
    public String databaseCopyUrl() {
        try {
            Files.copy(data.resolve("zhuji.mv.db"), data.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "jdbc:h2:file:" + data.resolve("copy");
    }

    /** Pulls the plug (SIGKILL): nothing in the program gets a chance to tidy up. */
    public void kill() {
        ended(process.destroyForcibly());
    }

    /** Ends it as an operator would (SIGTERM). */
    public void stop() {
        process.destroy();
        ended(process);
    }

    /** Ends it and proves that what it stored makes sense; at the end of a test class. */
    public void expectSoundData() {
        try (this) {
            stop();
            assertThat(run("--zhuji.check")).as(this::tailOfLog).isZero();
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    public String tailOfLog() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private Process launch(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                "org.zhuji.ZhujiApplication",
                "--spring.profiles.active=" + profile,
                "--zhuji.data=" + data));
        command.addAll(options);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // who tests something else than undoing wants to go on at once; an option on the command line overrides it
        builder.environment().put("ZHUJI_REVIEW_UNDO_SECONDS", "0");
        builder.environment().putAll(environment);
        try {
            Process started = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        try {
            return Path.of("target", "classes").toAbsolutePath() + File.pathSeparator + Files.readString(CLASS_PATH);
        } catch (IOException e) {
            throw new IllegalStateException("Run “mvn test-compile” once: it writes " + CLASS_PATH, e);
        }
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl() + "/login"))
                    .timeout(Duration.ofSeconds(60))
                    .build();
            return HttpClient.newHttpClient().send(request, discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void ended(Process process) {
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) {
        try {
            org.springframework.util.FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            Files.deleteIfExists(FOLDER.resolve(folder.getFileName() + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
