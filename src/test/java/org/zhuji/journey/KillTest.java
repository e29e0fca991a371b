package org.zhuji.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.zhuji.testing.RunningProgram;
import org.zhuji.testing.TestVideos;

/** Pulls the plug while decisions stream in: what was acknowledged is there afterwards, on the embedded default too. */
class KillTest {

    private static final long MEGABYTE = 1024 * 1024;
    private static final int ROUNDS = 3;
    private static final int WORKS = 16;
    private static final List<String> DECIDERS = List.of("jiceng", "xian", "shi", "shild", "shouli");

    private final Random random = new Random(2019);
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void losesNoAcknowledgedDecision() throws Exception {
        try (RunningProgram program = RunningProgram.start("kill", "--zhuji.demo.sample-works=false")) {
            enterWorks(program);
            for (int round = 0; round < ROUNDS; round++) {
                decideUntilKilled(program);
                assertThat(decisions(program)).containsAll(acknowledged);
                if (round < ROUNDS - 1) {
                    program.start();
                }
            }

            assertThat(acknowledged).hasSizeGreaterThan(20);
            assertThat(program.run("--zhuji.check")).as(program::tailOfLog).isZero();
        }
    }

    /** The next start takes what the cut-off upload left, and nothing of it is found in the data. */
    @Test
    void aKillInTheMiddleOfAnUploadLeavesNothing() throws Exception {
        try (RunningProgram program = RunningProgram.start("kill-upload", "--zhuji.demo.sample-works=false")) {
            try (Office organiser = new Office(program, "zuzhi")) {
                organiser.openCampaign();
            }
            RestCaller handler = new RestCaller(program, "jiceng");
            long work = enterDraft(handler, "photography");
            Thread sender = new Thread(() -> sendForEver(handler, work), "sender");
            sender.setDaemon(true);
            sender.start();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> !temporary(program).isEmpty());

            program.kill();
            sender.join();
            assertThat(temporary(program)).isNotEmpty();

            program.start();
            await().atMost(Duration.ofMinutes(1)).until(() -> temporary(program).isEmpty());
            takesALargeFilmAndRefusesALargerOne(program, handler);
            program.stop();
            assertThat(program.run("--zhuji.check")).as(program::tailOfLog).isZero();
        }
    }

    /** In the same 512 MB as all the rest. */
    private static void takesALargeFilmAndRefusesALargerOne(RunningProgram program, RestCaller handler)
            throws IOException {
        String files = "/works/" + enterDraft(handler, "recitation") + "/files?name=a.mp4";
        PaddedFilm large = new PaddedFilm(TestVideos.withSound(5), 290 * MEGABYTE);
        PaddedFilm larger = new PaddedFilm(TestVideos.withSound(5), 301 * MEGABYTE);

        JsonNode kept = handler.upload(files, large.content());
        assertThat(kept.get("sha256").asText()).isEqualTo(large.sha256());
        assertThat(kept.get("size").asLong()).isEqualTo(290 * MEGABYTE);
        assertThat(stored(program)).contains(large.sha256());

        assertThatThrownBy(() -> handler.upload(files, larger.content()))
                .hasMessageContaining("422")
                .hasMessageContaining("本文件超出 300");
        assertThat(temporary(program)).isEmpty();
        assertThat(stored(program)).hasSize(1);
    }

    /** @return hashes of the original files that lie in the data, which are neither pictures nor copies */
    private static List<String> stored(RunningProgram program) throws IOException {
        try (Stream<Path> files = Files.walk(program.data().resolve("media"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().contains("."))
                    .map(PaddedFilm::sha256)
                    .toList();
        }
    }

    private static long enterDraft(RestCaller handler, String category) {
        long campaign = handler.get("/campaigns").get(0).get("id").asLong();
        long union = handler.get("/unions?text=620102-001").get(0).get("id").asLong();
        ObjectNode form = workForm(campaign, union, 1).put("categoryCode", category);
        if ("recitation".equals(category)) {
            form.putObject("recited")
                    .put("title", "黄河谣")
                    .put("author", "乔以沫")
                    .put("source", "自作")
                    .put("rights", "own");
        }
        return handler.post("/works", form).get("workId").asLong();
    }

    private static void sendForEver(RestCaller handler, long work) {
        try {
            handler.upload("/works/" + work + "/files?name=a.png", new InputStream() {
                @Override
                public int read() {
                    return 7;
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                    into[from] = 7;
                    return 1;
                }
            });
        } catch (UncheckedIOException plugPulled) {
            // as wanted
        }
    }

    private static List<Path> temporary(RunningProgram program) throws IOException {
        Path media = program.data().resolve("media");
        if (!Files.isDirectory(media)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(media)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void decideUntilKilled(RunningProgram program) throws InterruptedException {
        int enough = acknowledged.size() + 8 + random.nextInt(8);
        Thread officials = new Thread(() -> decideAll(program), "officials");
        officials.setDaemon(true);
        officials.start();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> acknowledged.size() >= enough || !officials.isAlive());
        program.kill();
        officials.join();
    }

    private void decideAll(RunningProgram program) {
        try {
            for (String account : DECIDERS) {
                RestCaller official = new RestCaller(program, account);
                for (int pass = 0; pass < 2; pass++) {
                    decideInbox(official);
                }
            }
        } catch (UncheckedIOException plugPulled) {
            // the program is gone; what it had acknowledged by then is noted
        }
    }

    private void decideInbox(RestCaller official) {
        for (JsonNode task : official.get("/inbox?limit=200").get("rows")) {
            long id = task.get("id").asLong();
            ObjectNode decision = object().put("outcome", "RECOMMEND").put("opinion", "同意推荐。");
            if (official.status("/inbox/" + id + "/decision", decision) == 200) {
                acknowledged.add(id);
            }
        }
    }

    private static void enterWorks(RunningProgram program) {
        try (Office organiser = new Office(program, "zuzhi")) {
            organiser.openCampaign();
        }
        RestCaller handler = new RestCaller(program, "jiceng");
        long campaign = handler.get("/campaigns").get(0).get("id").asLong();
        long union = handler.get("/unions?text=620102-001").get(0).get("id").asLong();
        for (int number = 0; number < WORKS; number++) {
            enterWork(handler, campaign, union, number);
        }
    }

    private static void enterWork(RestCaller handler, long campaign, long union, int number) {
        long id = handler.post("/works", workForm(campaign, union, number))
                .get("workId")
                .asLong();
        handler.upload("/works/" + id + "/files?name=a.png", picture(number));
        int version = handler.get("/works/" + id).get("version").asInt();
        handler.post("/works/" + id + "/submit", object().put("version", version));
    }

    private static ObjectNode workForm(long campaign, long union, int number) {
        ObjectNode work = object().put("campaignId", campaign)
                .put("unionId", union)
                .put("categoryCode", "photography")
                .put("title", "车间的清晨 " + number)
                .put("originality", true)
                .put("contactName", "乔以沫")
                .put("contactPhone", "13800005678");
        work.putArray("authors").addObject().put("name", "乔以沫").put("consent", true);
        return work;
    }

    /** As flat as the rules allow, so that sixteen of them cost nothing. */
    private static byte[] picture(int number) {
        BufferedImage image = new BufferedImage(3000, 40, BufferedImage.TYPE_INT_RGB);
        image.setRGB(number, 0, 0xFFFFFF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Set<Long> decisions(RunningProgram program) throws SQLException {
        Set<Long> items = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(program.databaseCopyUrl(), "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select item_id from decision")) {
            while (rows.next()) {
                items.add(rows.getLong(1));
            }
        }
        return items;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
