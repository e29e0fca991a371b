package org.zhuji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.zhuji.testing.DatabaseWriter;

/**
 * The shipped address of the embedded database under kill -9, without the program around it, so that many plugs are
 * pulled in little time: {@code -Dzhuji.kill.rounds=300} pulls more.
 */
class EmbeddedDatabaseKillTest {

    private static final int ROUNDS = Integer.getInteger("zhuji.kill.rounds", 12);
    private static final String URL_KEY = "spring.datasource.url";

    private final Random random = new Random();
    private final Set<Long> kept = new HashSet<>();
    private long highest;

    @Test
    void losesNothingAcknowledgedAndOpensAgain(@TempDir Path folder) throws Exception {
        String url = shippedUrl().replace("${zhuji.data}", folder.toString());
        create(url);

        for (int round = 1; round <= ROUNDS; round++) {
            writeUntilKilled(url);

            Set<Long> stored = stored(url);
            assertThat(stored).as("round " + round).containsAll(kept);
            kept.clear();
            kept.addAll(stored);
        }

        assertThat(highest).isGreaterThan(ROUNDS);
    }

    private void writeUntilKilled(String url) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseWriter.class.getName(),
                        url,
                        String.valueOf(highest + 1))
                .redirectErrorStream(true)
                .start();
        int enough = 20 + random.nextInt(300);
        try (BufferedReader said = writer.inputReader()) {
            String line = said.readLine();
            for (int count = 0; line != null && count < enough; count++) {
                note(line);
                line = said.readLine();
            }
            if (random.nextBoolean()) {
                // asked to end first, so that some plugs are pulled while the database is being closed
                writer.toHandle().destroy();
                writer.waitFor(random.nextInt(250), TimeUnit.MILLISECONDS);
            }
            // not destroyForcibly() of the process itself, which also throws away what it had still said
            writer.toHandle().destroyForcibly();
            for (; line != null; line = said.readLine()) {
                note(line);
            }
        }
        writer.waitFor();
    }

    private void note(String line) {
        String[] words = line.split(" ", 2);
        assertThat(words[0]).as(line).isIn("+", "?", "-");
        long id = Long.parseLong(words[1]);
        highest = Math.max(highest, id);
        if (words[0].equals("+")) {
            kept.add(id);
        } else {
            // its end may or may not have been acknowledged when the plug was pulled
            kept.remove(id);
        }
    }

    private static void create(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table entry (id bigint primary key, text varchar(4000))");
            statement.execute("create table counter (n bigint)");
            statement.execute("insert into counter values (0)");
        }
    }

    /** @return the rows; their count is what the same transactions counted */
    private Set<Long> stored(String url) throws SQLException {
        Set<Long> ids = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select id from entry")) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                    highest = Math.max(highest, rows.getLong(1));
                }
            }
            try (ResultSet counter = statement.executeQuery("select n from counter")) {
                counter.next();
                assertThat(counter.getLong(1)).isEqualTo(ids.size());
            }
        }
        return ids;
    }

    private static String shippedUrl() throws IOException {
        for (PropertySource<?> document :
                new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yml"))) {
            if (document.containsProperty(URL_KEY)
                    && document.getProperty(URL_KEY).toString().contains(":h2:")) {
                return document.getProperty(URL_KEY).toString();
            }
        }
        throw new IllegalStateException("No embedded database is shipped");
    }
}
