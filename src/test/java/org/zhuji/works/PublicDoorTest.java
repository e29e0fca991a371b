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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
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
        return new WorkLimits(
                1,
                1,
                Duration.ofMillis(50),
                Duration.ofMillis(50),
                DataSize.ofTerabytes(1_000),
                drafts,
                perHour,
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
    void aWorkTakesSoManyFilesAndSoManyBytes(@Autowired WorkAccess access, @Autowired WorkTrail trail) {
        Receipt receipt = given.complete(given.openCampaign());
        WorkFileRows few = new WorkFileRows(rows, files, access, gate, trail, limits(9, 9, 1, Long.MAX_VALUE / 2));
        WorkFileRows small = new WorkFileRows(rows, files, access, gate, trail, limits(9, 9, 9, 1000));

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
        Receipt submitted = works.createByLink(link(campaign), given.aWork(campaign));
        Receipt official = given.draft(campaign);
        given.addFile(
                works.enter(forgotten.number(), forgotten.followUpCode()), forgotten.workId(), TestVideos.withSound(2));
        given.addFilm(submitted.workId());
        works.submit(
                handler(),
                submitted.workId(),
                works.get(handler(), submitted.workId()).version());
        String sha256 = files.findByWorkIdOrderById(forgotten.workId()).get(0).sha256();
        Path bytes = store.file(
                files.findByWorkIdOrderById(forgotten.workId()).get(0).storageKey());
        pass(Duration.ofDays(20));
        given.addFilm(touched.workId());

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
        for (Receipt kept : new Receipt[] {touched, submitted, official}) {
            assertThat(works.get(handler(), kept.workId())).isNotNull();
        }
    }

    @Test
    void takesNothingWhenTheDiskIsNearlyFullAndTellsTheAdministrators() throws IOException {
        StorageWatch full = new StorageWatch(store, limits(9, 9, 9, 9));

        assertThatThrownBy(() -> full.requireRoomFor(1))
                .isInstanceOf(StorageShort.class)
                .hasMessageContaining("存储空间不足");
        assertThat(full.shortage())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("已停止接收文件"));
    }

    @Test
    void anUploadThatGetsNoTurnIsRefusedBeforeAByteIsWritten(@Autowired StorageWatch storage) throws IOException {
        UploadSlots one = new UploadSlots(limits(9, 9, 9, 9));
        FileIntake intake = new FileIntake(one, storage, store, null, null);

        one.uploading(() -> {
            assertThatThrownBy(() -> onAnotherThread(
                            () -> intake.take(new ByteArrayInputStream(new byte[9]), null, (incoming, facts) -> null)))
                    .hasRootCauseInstanceOf(UploadsBusy.class)
                    .rootCause()
                    .hasMessageContaining("现在上传的人较多，请稍后再试");
            return null;
        });

        assertThat(one.uploading(() -> "later")).isEqualTo("later");
    }

    private static void onAnotherThread(Runnable act) {
        java.util.concurrent.CompletableFuture.runAsync(act).join();
    }

    @Test
    void aFileThatGetsNoInspectionInTimeIsDiscarded(@Autowired StorageWatch storage) throws IOException {
        UploadSlots one = new UploadSlots(limits(9, 9, 9, 9));
        FileIntake intake = new FileIntake(one, storage, store, null, null);
        long before = temporaryFiles();
        long campaign = given.openCampaign();
        var category = gate.category(campaign, "micro-video");

        one.inspecting(() -> {
            assertThatThrownBy(() -> onAnotherThread(() ->
                            intake.take(new ByteArrayInputStream(new byte[9]), category, (incoming, facts) -> null)))
                    .hasRootCauseInstanceOf(UploadsBusy.class);
            return null;
        });

        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private long temporaryFiles() throws IOException {
        if (!Files.exists(store.root())) {
            return 0;
        }
        try (Stream<Path> found = Files.list(store.root())) {
            return found.filter(Files::isRegularFile).count();
        }
    }
}
