package org.zhuji.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.TestPictures;
import org.zhuji.testing.TestVideos;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.works.media.MediaStore;

@ZhujiTest
class MediaHttpTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private WorkFixture given;

    @Autowired
    private MediaLinks links;

    @Autowired
    private MediaFiles files;

    @Autowired
    private MediaStore store;

    @Autowired
    private MediaJanitor janitor;

    @Autowired
    private BusinessClock clock;

    private MockMvc http;
    private byte[] film;
    private MediaRow file;

    @BeforeEach
    void storesAFilm() throws Exception {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        java.nio.file.Path path = TestVideos.withSound(2);
        film = Files.readAllBytes(path);
        Receipt receipt = given.draft(given.openCampaign());
        file = given.addFile(new WorkCaller.Official(given.handler()), receipt.workId(), path);
    }

    private static MockHttpServletRequestBuilder getting(String link) {
        return get(URI.create("/" + link));
    }

    @Test
    void servesTheWholeFileToWhoeverHoldsTheLink() throws Exception {
        http.perform(getting(links.content(file.id())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("video/mp4"))
                .andExpect(content().bytes(film))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "max-age=3600, private"))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(header().string(
                                "Content-Disposition",
                                org.hamcrest.Matchers.allOf(
                                        org.hamcrest.Matchers.startsWith("inline;"),
                                        org.hamcrest.Matchers.containsString("filename*=UTF-8''work-"))));
    }

    @Test
    void servesARangeSoThatPlayersCanJump() throws Exception {
        http.perform(getting(links.content(file.id())).header("Range", "bytes=100-199"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 100-199/" + film.length))
                .andExpect(content().bytes(Arrays.copyOfRange(film, 100, 200)));
        http.perform(getting(links.content(file.id())).header("Range", "bytes=" + film.length + "-"))
                .andExpect(status().isRequestedRangeNotSatisfiable());
    }

    @Test
    void servesThePosterAsAPicture() throws Exception {
        http.perform(getting(links.poster(file.id())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"));
    }

    @Test
    void refusesWrongMissingForeignAndExpiredSignatures() throws Exception {
        String link = links.content(file.id());

        http.perform(getting(link + "x")).andExpect(status().isForbidden());
        http.perform(getting("media/" + file.id())).andExpect(status().isForbidden());
        http.perform(getting(link.replace("media/" + file.id(), "media/" + (file.id() + 1))))
                .andExpect(status().isForbidden());
        http.perform(getting(link.replace("?", "/poster?"))).andExpect(status().isForbidden());
        http.perform(getting(link.replaceFirst("exp=(\\d)", "exp=9$1"))).andExpect(status().isForbidden());
        clock.moveTo(clock.instant().plus(Duration.ofHours(8)));
        try {
            http.perform(getting(link)).andExpect(status().isForbidden());
        } finally {
            clock.moveTo(clock.instant().minus(Duration.ofHours(8)));
        }
    }

    private MediaRow stored(String category, java.nio.file.Path path) {
        Receipt receipt = given.workOf(given.openCampaign(), category);
        return given.addFile(new WorkCaller.Official(given.handler()), receipt.workId(), path);
    }

    private byte[] bytesOf(String link) throws Exception {
        return http.perform(getting(link))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void aJudgeGetsAFilmWithoutAWordOnItsMaker() throws Exception {
        java.nio.file.Path path = TestVideos.personal(2);
        MediaRow row = stored("micro-video", path);

        byte[] seen = bytesOf(links.blind(row.id()));

        String original = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        assertThat(TestVideos.PERSONAL).allMatch(original::contains);
        assertThat(new String(seen, StandardCharsets.ISO_8859_1)).doesNotContain(TestVideos.PERSONAL);
        assertThat((long) seen.length).isBetween(row.size() * 8 / 10, row.size());
    }

    @Test
    void aJudgeGetsAPictureWithoutAWordOnItsMaker() throws Exception {
        MediaRow row = stored("photography", TestPictures.large());

        byte[] seen = bytesOf(links.blind(row.id()));

        assertThat(new String(Files.readAllBytes(store.file(key(row))), StandardCharsets.ISO_8859_1))
                .contains("Zhuji Camera");
        assertThat(new String(seen, StandardCharsets.ISO_8859_1)).doesNotContain("Zhuji", "Exif", "2019");
    }

    private String key(MediaRow row) {
        return files.findById(row.id()).orElseThrow().storageKey();
    }

    @Test
    void aJudgesAddressCannotBeTurnedIntoTheOriginals() throws Exception {
        String blind = links.blind(file.id());
        String signature = blind.substring(blind.indexOf('?'));

        for (String other : new String[] {"media/" + file.id(), "media/" + file.id() + "/poster"}) {
            http.perform(getting(other + signature)).andExpect(status().isForbidden());
        }
        for (String other : new String[] {links.content(file.id()), links.poster(file.id())}) {
            http.perform(getting("media/" + file.id() + "/blind" + other.substring(other.indexOf('?'))))
                    .andExpect(status().isForbidden());
        }
        http.perform(getting("media/" + file.id() + "/blind")).andExpect(status().isForbidden());
    }

    @Test
    void theCopyHasRangesAndATagOfItsOwnThatDoesNotTellTheOriginalsHash() throws Exception {
        byte[] whole = bytesOf(links.blind(file.id()));

        http.perform(getting(links.blind(file.id())).header("Range", "bytes=100-199"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 100-199/" + whole.length))
                .andExpect(header().string("ETag", "\"blind-" + file.id() + "\""))
                .andExpect(content().bytes(Arrays.copyOfRange(whole, 100, 200)));
        http.perform(getting(links.blind(file.id())).header("If-None-Match", "\"blind-" + file.id() + "\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void aFileStoredBeforeThereWereCopiesGetsItsOwnWhenAJudgeFirstLooks() throws Exception {
        byte[] before = bytesOf(links.blind(file.id()));
        java.nio.file.Path copy = store.file(key(file)).resolveSibling(key(file) + ".blind");
        Files.delete(copy);

        assertThat(bytesOf(links.blind(file.id()))).isEqualTo(before);
        assertThat(copy).exists();
    }

    @Test
    void whereNoCopyCanBeMadeTheJudgeWaitsAndNeverGetsTheOriginal() throws Exception {
        Files.delete(store.file(key(file)).resolveSibling(key(file) + ".blind"));
        Files.write(store.file(key(file)), new byte[] {1, 2, 3});

        http.perform(getting(links.blind(file.id())))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "10"))
                .andExpect(content().bytes(new byte[0]));
    }

    @Test
    void linksLastAtLeastSixHoursAndStayTheSameForAWhile() {
        assertThat(links.content(file.id())).isEqualTo(links.content(file.id()));
        long expires = Long.parseLong(links.content(file.id()).replaceAll(".*exp=(\\d+).*", "$1"));
        assertThat(Duration.between(clock.instant(), Instant.ofEpochSecond(expires)))
                .isBetween(Duration.ofHours(6), Duration.ofHours(7));
    }

    @Test
    void theJanitorTakesWhatNoWorkKnowsAndNothingElse() throws Exception {
        MediaFile known = files.findById(file.id()).orElseThrow();
        org.zhuji.works.media.Incoming orphan =
                store.receive(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}), 10);
        store.keep(orphan);
        FileTime twoDaysAgo = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        Files.setLastModifiedTime(store.file(orphan.stored().key()), twoDaysAgo);
        Files.setLastModifiedTime(store.file(known.storageKey()), twoDaysAgo);

        janitor.tidyUp(Instant.now());

        assertThat(store.file(orphan.stored().key())).doesNotExist();
        assertThat(store.file(known.storageKey())).exists();
        assertThat(store.poster(known.storageKey())).exists();
        assertThat(store.file(known.storageKey() + ".blind")).exists();
    }

    @Test
    void atTheStartTheJanitorTakesWhatAKilledUploadLeft() throws Exception {
        org.zhuji.works.media.Incoming killed =
                store.receive(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}), 10);
        org.zhuji.works.media.Incoming running =
                store.receive(new java.io.ByteArrayInputStream(new byte[] {4, 5, 6}), 10);
        Files.setLastModifiedTime(
                killed.file(),
                FileTime.from(Instant.now().minus(Duration.ofDays(1).dividedBy(4))));

        janitor.tidyUpAtStart();

        assertThat(killed.file()).doesNotExist();
        assertThat(running.file()).exists();
        running.discard();
    }
}
