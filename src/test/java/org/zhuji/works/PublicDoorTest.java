package org.zhuji.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.CutoffPassed;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.TestVideos;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.works.media.MediaStore;

/** What the public door bears: how many drafts, how many bytes, until when. */
@ZhujiTest
class PublicDoorTest {

    @Autowired
    private WorkService works;

    @Autowired
    private WorkFixture given;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Works rows;

    @Autowired
    private MediaFiles files;

    @Autowired
    private EntryGate gate;

    @Autowired
    private MediaStore store;

    private Duration offset = Duration.ZERO;

    @AfterEach
    void putTheClockBack() {
        clock.moveTo(clock.instant().minus(offset));
    }

    private void pass(Duration duration) {
        offset = offset.plus(duration);
        clock.moveTo(clock.instant().plus(duration));
    }

    private WorkCaller handler() {
        return new WorkCaller.Official(given.handler());
    }

    private String link(long campaign) {
        return works.entryToken(
                given.handler(), campaign, given.union("620102-001").id());
    }

    private static WorkLimits limits(int drafts, int perHour, int files, long bytes) {
        return limits(drafts, perHour, 9, 9, files, bytes);
    }

    private static WorkLimits limits(
            int drafts, int perHour, int perAddress, int perAddressAndHour, int files, long bytes) {
        return limits(DataSize.ofTerabytes(1_000), drafts, perHour, perAddress, perAddressAndHour, files, bytes);
    }

    private static WorkLimits limits(
            DataSize floor, int drafts, int perHour, int perAddress, int perAddressAndHour, int files, long bytes) {
        return new WorkLimits(
                2,
                1,
                Duration.ofMillis(50),
                Duration.ofMillis(50),
                1,
                DataSize.ofKilobytes(16),
                Duration.ofHours(2),
                floor,
                drafts,
                perHour,
                perAddress,
                perAddressAndHour,
                files,
                DataSize.ofBytes(bytes),
                Duration.ofDays(30),
                200);
    }

    private void requireRoomForADraft(long campaign, WorkLimits limits, EntryLinks links) {
        EntryPlace place = works.entryPlace(link(campaign));
        transaction.executeWithoutResult(status -> new DraftCaps(links, rows, gate, limits).require(place));
    }

    @Test
    void oneLinkBringsInSoManyDraftsAnHourAndSoManyThatNobodySubmits(@Autowired EntryLinks links) {
        long campaign = given.openCampaign(clock.instant().plus(Duration.ofDays(10)));
        works.createByLink(link(campaign), given.aWork(campaign));
        works.createByLink(link(campaign), given.aWork(campaign));
        given.draft(campaign);

        assertThatThrownBy(() -> requireRoomForADraft(campaign, limits(10, 2, 9, 9), links))
                .isInstanceOf(TooManyDrafts.class)
                .hasMessageContaining("一小时内");
        requireRoomForADraft(campaign, limits(3, 3, 9, 9), links);
        pass(Duration.ofHours(2));
        requireRoomForADraft(campaign, limits(3, 1, 9, 9), links);
        assertThatThrownBy(() -> requireRoomForADraft(campaign, limits(2, 1, 9, 9), links))
                .isInstanceOf(TooManyDrafts.class)
                .hasMessageContaining("未提交的草稿过多");
    }

    @Test
    void givingUpOrSubmittingMakesNoRoomForFurtherDrafts(@Autowired EntryLinks links) {
        long campaign = given.openCampaign(clock.instant().plus(Duration.ofDays(10)));
        Receipt givenUp = works.createByLink(link(campaign), given.aWork(campaign));
        Receipt submitted = works.createByLink(link(campaign), given.aWork(campaign));
        works.withdraw(entrant(givenUp), givenUp.workId(), null);
        given.addFilm(submitted.workId());
        submit(submitted);

        assertThatThrownBy(() -> requireRoomForADraft(campaign, limits(10, 2, 9, 9), links))
                .isInstanceOf(TooManyDrafts.class)
                .hasMessageContaining("一小时内");
        pass(Duration.ofHours(2));
        requireRoomForADraft(campaign, limits(2, 1, 9, 9), links);
        assertThatThrownBy(() -> requireRoomForADraft(campaign, limits(1, 1, 9, 9), links))
                .isInstanceOf(TooManyDrafts.class)
                .hasMessageContaining("未提交的草稿过多");
    }

    private WorkCaller entrant(Receipt receipt) {
        return works.enter(receipt.number(), receipt.followUpCode());
    }

    private void submit(Receipt receipt) {
        works.submit(
                handler(),
                receipt.workId(),
                works.get(handler(), receipt.workId()).version());
    }

    @Test
    void oneAddressIsStoppedLongBeforeTheLinkIsShutForTheOthers(
            @Autowired EntryLinks links, @Autowired ForgottenDrafts drafts) {
        long campaign = given.openCampaign(clock.instant().plus(Duration.ofDays(90)));
        from("203.0.113.7", () -> works.createByLink(link(campaign), given.aWork(campaign)));
        from("203.0.113.7", () -> works.createByLink(link(campaign), given.aWork(campaign)));

        from(
                "203.0.113.7",
                () -> assertThatThrownBy(() -> requireRoomForADraft(campaign, limits(9, 9, 9, 2, 9, 9), links))
                        .isInstanceOf(TooManyDrafts.class)
                        .hasMessageContaining("从您所在的网络一小时内"));
        from("203.0.113.8", () -> requireRoomForADraft(campaign, limits(9, 9, 2, 2, 9, 9), links));
        pass(Duration.ofHours(2));
        from("203.0.113.7", () -> requireRoomForADraft(campaign, limits(9, 9, 3, 2, 9, 9), links));
        from(
                "203.0.113.7",
                () -> assertThatThrownBy(() -> requireRoomForADraft(campaign, limits(9, 9, 2, 2, 9, 9), links))
                        .isInstanceOf(TooManyDrafts.class)
                        .hasMessageContaining("从您所在的网络新建而未提交"));
        drafts.forgetAddresses(clock.instant());
        from("203.0.113.7", () -> requireRoomForADraft(campaign, limits(9, 9, 1, 1, 9, 9), links));
    }

    private static void from(String address, Runnable act) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            act.run();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    @Tag("REQ-37")
    void theFilesOfADraftGoWithItWhenItIsGivenUp() {
        long campaign = given.openCampaign();
        Receipt receipt = works.createByLink(link(campaign), given.aWork(campaign));
        given.addFilm(receipt.workId());
        Path bytes =
                store.file(files.findByWorkIdOrderById(receipt.workId()).get(0).storageKey());
        assertThat(bytes).exists();

        works.withdraw(entrant(receipt), receipt.workId(), null);

        assertThat(bytes).doesNotExist();
        assertThat(works.get(handler(), receipt.workId()).files()).isEmpty();
    }

    @Test
    void theFilesOfASubmittedWorkStayWhenItIsTakenBack() {
        Receipt receipt = given.complete(given.openCampaign());
        submit(receipt);

        works.withdraw(handler(), receipt.workId(), null);

        assertThat(works.get(handler(), receipt.workId()).files()).hasSize(1);
    }

    @Test
    void aWorkTakesSoManyFilesAndSoManyBytes(
            @Autowired WorkAccess access, @Autowired WorkTrail trail, @Autowired FileRemoval removal) {
        Receipt receipt = given.complete(given.openCampaign());
        WorkFileRows few =
                new WorkFileRows(rows, files, access, gate, trail, removal, limits(9, 9, 1, Long.MAX_VALUE / 2));
        WorkFileRows small = new WorkFileRows(rows, files, access, gate, trail, removal, limits(9, 9, 9, 1000));

        assertThatThrownBy(() -> few.categoryForUpload(handler(), receipt.workId(), gate.now()))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("每件作品最多 1 个文件");
        assertThatThrownBy(() -> small.categoryForUpload(handler(), receipt.workId(), gate.now()))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("合计不超过");
    }

    @Test
    @Tag("REQ-18")
    void takesNoFileThatBeginsToArriveAtTheCutoff() {
        Receipt receipt = given.draft(given.openCampaign());
        pass(Duration.ofHours(1));

        assertThatThrownBy(() -> given.addFilm(receipt.workId())).isInstanceOf(CutoffPassed.class);
        assertThat(works.get(handler(), receipt.workId()).files()).isEmpty();
    }

    /** A slow line: an hour passes while the film is on its way. */
    private final class Slow extends FilterInputStream {
        private boolean begun;

        private Slow(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (!begun) {
                begun = true;
                pass(Duration.ofHours(1));
            }
            return super.read(into, from, length);
        }
    }

    @Test
    @Tag("REQ-18")
    void keepsAFileThatBeganToArriveBeforeTheCutoffAndStillRefusesTheSubmission() throws IOException {
        Receipt receipt = given.draft(given.openCampaign());
        try (InputStream film = new Slow(Files.newInputStream(TestVideos.withSound(2)))) {
            works.addFile(handler(), receipt.workId(), "影片.mp4", film);
        }

        WorkDetails work = works.get(handler(), receipt.workId());
        assertThat(work.files()).hasSize(1);
        assertThatThrownBy(() -> works.submit(handler(), receipt.workId(), work.version()))
                .isInstanceOf(CutoffPassed.class);
    }

    @Test
    @Tag("REQ-37")
    void publicDraftsThatNobodySubmitsAreDeletedWithTheirFilesAndEverythingElseStays(
            @Autowired DraftJanitor janitor, @Autowired AuditLog audit) {
        long campaign = given.openCampaign(clock.instant().plus(Duration.ofDays(90)));
        Receipt forgotten = works.createByLink(link(campaign), given.aWork(campaign));
        Receipt touched = works.createByLink(link(campaign), given.aWork(campaign));
        Receipt edited = works.createByLink(link(campaign), given.aWork(campaign));
        Receipt submitted = works.createByLink(link(campaign), given.aWork(campaign));
        Receipt official = given.draft(campaign);
        given.addFile(
                works.enter(forgotten.number(), forgotten.followUpCode()), forgotten.workId(), TestVideos.withSound(2));
        given.addFilm(submitted.workId());
        submit(submitted);
        String sha256 = files.findByWorkIdOrderById(forgotten.workId()).get(0).sha256();
        Path bytes = store.file(
                files.findByWorkIdOrderById(forgotten.workId()).get(0).storageKey());
        pass(Duration.ofDays(20));
        given.addFilm(touched.workId());
        works.update(
                entrant(edited),
                edited.workId(),
                works.get(handler(), edited.workId()).version(),
                given.aWork(campaign, "micro-video", "改过的题目"));

        pass(Duration.ofDays(11));
        janitor.tidyUp();

        assertThat(bytes).doesNotExist();
        assertThatThrownBy(() -> works.get(handler(), forgotten.workId())).isInstanceOf(WorkNotFound.class);
        assertThatThrownBy(() -> works.enter(forgotten.number(), forgotten.followUpCode()))
                .isInstanceOf(WorkNotFound.class);
        assertThat(audit.of("work", forgotten.workId()))
                .extracting(AuditRow::verb)
                .endsWith("delete");
        assertThat(audit.of("work", forgotten.workId()))
                .extracting(AuditRow::actorName)
                .containsExactly("投稿人 " + forgotten.number(), "投稿人 " + forgotten.number(), "系统");
        assertThat(audit.of("work", forgotten.workId()).toString())
                .contains(sha256)
                .doesNotContain(WorkFixture.RARE, "13800005678", ".mp4", "影片");
        for (Receipt kept : new Receipt[] {touched, edited, submitted, official}) {
            assertThat(works.get(handler(), kept.workId())).isNotNull();
        }
    }

    @Test
    @Tag("REQ-37")
    void oneDraftThatCannotBeDeletedKeepsNoOther(@Autowired FollowUps followUps, @Autowired WorkTrail trail) {
        long campaign = given.openCampaign(clock.instant().plus(Duration.ofDays(90)));
        Receipt first = works.createByLink(link(campaign), given.aWork(campaign));
        Receipt second = works.createByLink(link(campaign), given.aWork(campaign));
        pass(Duration.ofDays(31));
        ForgottenDrafts failing = new ForgottenDrafts(rows, new FileRemoval(files, store), followUps, trail) {
            @Override
            List<Long> olderThan(Instant limit, Limit most) {
                return List.of(first.workId(), second.workId());
            }

            @Override
            boolean delete(long workId, Instant limit) {
                if (workId == first.workId()) {
                    throw new IllegalStateException("on purpose");
                }
                return transaction.execute(status -> super.delete(workId, limit));
            }

            @Override
            void forgetAddresses(Instant limit) {
                transaction.executeWithoutResult(status -> super.forgetAddresses(limit));
            }
        };

        new DraftJanitor(failing, gate, limits(9, 9, 9, 9)).tidyUp();

        assertThat(works.get(handler(), first.workId())).isNotNull();
        assertThatThrownBy(() -> works.get(handler(), second.workId())).isInstanceOf(WorkNotFound.class);
    }

    @Test
    void takesNothingWhenTheDiskIsNearlyFullAndTellsTheAdministrators() throws IOException {
        StorageWatch full = new StorageWatch(store, limits(9, 9, 9, 9));

        assertThatThrownBy(() -> full.withRoomFor(1, () -> "taken"))
                .isInstanceOf(StorageShort.class)
                .hasMessageContaining("存储空间不足");
        assertThat(full.shortage())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("已停止接收文件"));
    }

    @Test
    void roomThatIsPromisedToOneFileIsNotPromisedToAnother() {
        long free = store.freeBytes();
        StorageWatch storage = new StorageWatch(store, limits(DataSize.ofBytes(0), 9, 9, 9, 9, 9, 9));
        long mostOfIt = free / 3;

        storage.withRoomFor(mostOfIt, () -> {
            assertThatThrownBy(() -> storage.withRoomFor(mostOfIt, () -> "taken"))
                    .isInstanceOf(UploadsBusy.class);
            return storage.withRoomFor(1, () -> "a small one");
        });

        assertThat(storage.<String>withRoomFor(mostOfIt, () -> "later")).isEqualTo("later");
    }

    @Test
    void anUploadThatGetsNoTurnIsRefusedBeforeAByteIsWritten(@Autowired StorageWatch storage) {
        WorkLimits limits = limits(9, 9, 9, 9);
        UploadSlots two = new UploadSlots(limits);
        FileIntake intake = new FileIntake(two, storage, store, null, null, limits);

        two.uploading(
                1,
                () -> two.uploading(2, () -> {
                    assertThatThrownBy(() ->
                                    onAnotherThread(() -> intake.take(nineBytes(3, null), (incoming, facts) -> null)))
                            .hasRootCauseInstanceOf(UploadsBusy.class)
                            .rootCause()
                            .hasMessageContaining("现在上传的人较多，请稍后再试");
                    return null;
                }));

        assertThat(two.<String>uploading(3, () -> "later")).isEqualTo("later");
    }

    private static FileIntake.Arriving nineBytes(long work, Category category) {
        return new FileIntake.Arriving(work, new ByteArrayInputStream(new byte[9]), category);
    }

    @Test
    void oneWorkCannotTakeTheTurnsOfTheOthers() {
        UploadSlots two = new UploadSlots(limits(9, 9, 9, 9));

        two.uploading(1, () -> {
            assertThatThrownBy(() -> onAnotherThread(() -> two.uploading(1, () -> null)))
                    .hasRootCauseInstanceOf(UploadsBusy.class)
                    .rootCause()
                    .hasMessageContaining("本作品已有 1 个文件正在上传");
            return assertThat(two.<String>uploading(2, () -> "another")).isEqualTo("another");
        });

        assertThat(two.<String>uploading(1, () -> "later")).isEqualTo("later");
    }

    @Test
    void anUploadThatHardlyMovesOrNeverEndsIsBroughtToAnEnd() throws IOException {
        AtomicLong now = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 7;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return length;
            }
        };
        PacedStream trickling = new PacedStream(endless, limits(9, 9, 9, 9), now::get);
        PacedStream steady = new PacedStream(endless, limits(9, 9, 9, 9), now::get);

        for (int second = 0; second < 60; second++) {
            now.addAndGet(Duration.ofSeconds(1).toNanos());
            trickling.read();
            steady.readNBytes(20_000);
        }
        now.addAndGet(1);

        assertThatThrownBy(trickling::read).isInstanceOf(UploadTooSlow.class).hasMessageContaining("网络太慢");
        assertThat(steady.readNBytes(20_000)).hasSize(20_000);
        for (int megabyte = 0; megabyte < 130; megabyte++) {
            steady.readNBytes(1 << 20);
        }
        now.set(Duration.ofHours(2).toNanos() + 1);
        assertThatThrownBy(steady::read).isInstanceOf(UploadTooSlow.class);
    }

    @Test
    void aFileThatGetsNoInspectionInTimeIsDiscarded(@Autowired StorageWatch storage) throws IOException {
        WorkLimits limits = limits(9, 9, 9, 9);
        UploadSlots one = new UploadSlots(limits);
        FileIntake intake = new FileIntake(one, storage, store, null, null, limits);
        long before = temporaryFiles();
        long campaign = given.openCampaign();
        var category = gate.category(campaign, "micro-video");

        one.inspecting(() -> {
            assertThatThrownBy(
                            () -> onAnotherThread(() -> intake.take(nineBytes(1, category), (incoming, facts) -> null)))
                    .hasRootCauseInstanceOf(UploadsBusy.class);
            return null;
        });

        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static void onAnotherThread(Runnable act) {
        java.util.concurrent.CompletableFuture.runAsync(act).join();
    }

    private long temporaryFiles() throws IOException {
        Files.createDirectories(store.root());
        try (Stream<Path> found = Files.list(store.root())) {
            return found.filter(Files::isRegularFile).count();
        }
    }
}
