package org.zhuji.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.campaign.CutoffPassed;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.shared.BusinessClock;
import org.zhuji.testing.TestVideos;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
@RecordApplicationEvents
class WorkServiceTest {

    @Autowired
    private WorkService works;

    @Autowired
    private WorkFixture given;

    @Autowired
    private AuditLog audit;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private ApplicationEvents events;

    private Duration offset = Duration.ZERO;

    @AfterEach
    void putTheClockBack() {
        if (!offset.isZero()) {
            clock.moveTo(clock.instant().minus(offset));
        }
    }

    private void pass(Duration duration) {
        offset = offset.plus(duration);
        clock.moveTo(clock.instant().plus(duration));
    }

    private WorkCaller official(Role role, String union) {
        return new WorkCaller.Official(given.actor(role, union));
    }

    private WorkCaller handler() {
        return new WorkCaller.Official(given.handler());
    }

    @Test
    @Tag("REQ-04")
    void letsAWorkerInByLinkAndBackByNumberAndCode() {
        long campaign = given.openCampaign();
        String token = works.entryToken(
                given.handler(), campaign, given.union("620102-001").id());

        Receipt receipt = works.createByLink(token, given.aWork(campaign));
        WorkCaller.Entrant entrant = works.enter(
                " " + receipt.number() + " ",
                receipt.followUpCode().toLowerCase().replaceAll("(.{4})", "$1-"));

        assertThat(entrant.workId()).isEqualTo(receipt.workId());
        assertThat(works.get(entrant, receipt.workId()).content()).isEqualTo(given.aWork(campaign));
        assertThat(receipt.followUpCode()).hasSize(8).doesNotContainPattern("[01OIL]");
        assertThat(receipt.number()).matches("t.{8}-\\d{6,}");
        assertThat(works.entryToken(
                        given.handler(), campaign, given.union("620102-001").id()))
                .isEqualTo(token);
    }

    private WorkCaller.Entrant enterFrom(String address, String number, String code) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return works.enter(number, code);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    @Tag("REQ-04")
    void tenWrongCodesLockTheGuesserForAQuarterOfAnHourAndNotTheAuthor() {
        Receipt receipt = given.draft(given.openCampaign());
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> enterFrom("203.0.113.9", receipt.number(), "AAAABBBB"))
                    .isInstanceOf(FollowUpRefused.class);
        }

        assertThatThrownBy(() -> enterFrom("203.0.113.9", receipt.number(), receipt.followUpCode()))
                .isInstanceOf(WorkNotFound.class)
                .hasMessageContaining("次数过多");
        assertThat(enterFrom("192.0.2.1", receipt.number(), receipt.followUpCode())
                        .workId())
                .isEqualTo(receipt.workId());
        assertThatThrownBy(() -> enterFrom("203.0.113.9", receipt.number(), receipt.followUpCode()))
                .hasMessageContaining("次数过多");
        pass(Duration.ofMinutes(16));
        assertThat(enterFrom("203.0.113.9", receipt.number(), receipt.followUpCode())
                        .workId())
                .isEqualTo(receipt.workId());
    }

    @Test
    void veryManyWrongCodesFromEverywhereLockTheNumberUntilItsHandlerGivesANewCode() {
        FollowUp followUp = new FollowUp(1, "hash");
        java.time.Instant now = clock.instant();
        for (int i = 0; i < 200; i++) {
            followUp.requireUnlocked("192.0.2.1", now);
            followUp.failed("198.51.100." + i, now, 200);
        }

        assertThatThrownBy(() -> followUp.requireUnlocked("192.0.2.1", now)).isInstanceOf(FollowUpRefused.class);
        followUp.renew("other");
        followUp.requireUnlocked("192.0.2.1", now);
    }

    @Test
    void saysTheSameOfAnUnknownNumberAsOfAWrongCode() {
        Receipt receipt = given.draft(given.openCampaign());

        Throwable wrong = catchThrowable(() -> works.enter(receipt.number(), "AAAABBBB"));
        Throwable unknown = catchThrowable(() -> works.enter("2019-50-999999", "AAAABBBB"));

        assertThat(unknown).hasMessage(wrong.getMessage());
    }

    @Test
    void aNewCodeEndsTheOldOne() {
        Receipt receipt = given.draft(given.openCampaign());

        Receipt renewed = works.renewCode(given.handler(), receipt.workId());

        assertThat(works.enter(receipt.number(), renewed.followUpCode())).isNotNull();
        assertThatThrownBy(() -> works.enter(receipt.number(), receipt.followUpCode()))
                .isInstanceOf(FollowUpRefused.class);
    }

    @Test
    @Tag("REQ-10")
    void submitsACompleteWorkOnceAndTellsEscalation() {
        Receipt receipt = given.complete(given.openCampaign());
        WorkDetails draft = works.get(handler(), receipt.workId());

        assertThat(works.faults(handler(), receipt.workId())).isEmpty();
        works.submit(handler(), receipt.workId(), draft.version());

        WorkDetails submitted = works.get(handler(), receipt.workId());
        assertThat(submitted.status()).isEqualTo(WorkStatus.SUBMITTED);
        assertThat(submitted.submittedAt()).isNotNull();
        assertThat(submitted.contentHash()).isEqualTo(draft.contentHash());
        assertThat(events.stream(WorkSubmitted.class).filter(event -> event.workId() == receipt.workId()))
                .hasSize(1);
        assertThat(audit.of("work", receipt.workId()))
                .extracting(AuditRow::verb)
                .contains("create", "add-file", "submit");
        assertThat(audit.of("work", receipt.workId()))
                .extracting(AuditRow::details)
                .noneMatch(details -> details != null && details.contains(".mp4"));
    }

    @Test
    void listsEverythingThatIsMissing() {
        long campaign = given.openCampaign();
        NewWork content = new NewWork(
                campaign,
                given.union("620102-001").id(),
                "recitation",
                "将进酒",
                null,
                null,
                null,
                List.of(new NewWork.Author("小明", "诵读", false, true, null, false)),
                false,
                null,
                null,
                "老师",
                "0931-1234567");
        Receipt receipt = works.createByOfficial(given.handler(), content);

        Throwable refusal = catchThrowable(() -> works.submit(handler(), receipt.workId(), version(receipt)));

        assertThat(refusal)
                .isInstanceOf(SubmitRefused.class)
                .hasMessageContaining("小明 尚未同意")
                .hasMessageContaining("监护人")
                .hasMessageContaining("诵读篇目")
                .hasMessageContaining("还没有上传视频");
        assertThat(works.get(handler(), receipt.workId()).status()).isEqualTo(WorkStatus.DRAFT);
    }

    @Test
    void refusesFieldsWithASentencePerField() {
        long campaign = given.openCampaign();
        NewWork tooLong = given.aWork(campaign, "micro-video", "𠮷".repeat(101));

        assertThatThrownBy(() -> works.createByOfficial(given.handler(), tooLong))
                .isInstanceOf(FieldsRefused.class)
                .hasMessageContaining("“作品名称”最多 100 个字，现有 101 个");
        assertThat(works.createByOfficial(given.handler(), given.aWork(campaign, "micro-video", "𠮷".repeat(100))))
                .isNotNull();
    }

    private int version(Receipt receipt) {
        return works.get(handler(), receipt.workId()).version();
    }

    @Test
    void submitsOnlyOnceWhenTwoWindowsSubmitTogether() throws Exception {
        Receipt receipt = given.complete(given.openCampaign());
        int version = version(receipt);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Throwable> submit = () -> {
            together.await();
            return catchThrowable(() -> works.submit(handler(), receipt.workId(), version));
        };
        ExecutorService windows = Executors.newFixedThreadPool(2);

        List<Future<Throwable>> results = windows.invokeAll(List.of(submit, submit));
        windows.shutdown();

        List<Throwable> refusals =
                java.util.Arrays.asList(results.get(0).get(), results.get(1).get());
        assertThat(refusals.stream().filter(Objects::nonNull)).singleElement().isInstanceOf(AlreadySubmitted.class);
        assertThat(audit.of("work", receipt.workId()).stream()
                        .filter(row -> row.verb().equals("submit")))
                .hasSize(1);
    }

    @Test
    @Tag("REQ-18")
    void refusesASubmissionAtTheCutoffAndKeepsTheDraft() {
        Receipt receipt = given.complete(given.openCampaign());
        int version = version(receipt);
        pass(Duration.ofHours(1));

        assertThatThrownBy(() -> works.submit(handler(), receipt.workId(), version))
                .isInstanceOf(CutoffPassed.class);
        assertThatThrownBy(() -> given.draft(
                        works.get(handler(), receipt.workId()).content().campaignId()))
                .isInstanceOf(CutoffPassed.class);
        assertThat(works.get(handler(), receipt.workId()).status()).isEqualTo(WorkStatus.DRAFT);
    }

    @Test
    void refusesToSaveOrSubmitFromAStalePage() {
        Receipt receipt = given.complete(given.openCampaign());
        WorkDetails seen = works.get(handler(), receipt.workId());
        works.update(
                handler(),
                receipt.workId(),
                seen.version(),
                given.aWork(seen.content().campaignId(), "micro-video", "新名"));

        assertThatThrownBy(() -> works.update(handler(), receipt.workId(), seen.version(), seen.content()))
                .isInstanceOf(WorkChanged.class);
        assertThatThrownBy(() -> works.submit(handler(), receipt.workId(), seen.version()))
                .isInstanceOf(WorkChanged.class);
    }

    @Test
    void keepsNothingOfARefusedFile() {
        Receipt receipt = given.draft(given.openCampaign());

        assertThatThrownBy(() -> given.addFile(handler(), receipt.workId(), TestVideos.textNamedMp4()))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("「二（一）视频文件格式为MP4」：本文件实际是文本");
        assertThatThrownBy(() ->
                        works.addFile(handler(), receipt.workId(), "零.mp4", new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("0 字节");
        assertThat(works.get(handler(), receipt.workId()).files()).isEmpty();
    }

    @Test
    void refusesTheSameFileTwiceInOneWork() {
        Receipt receipt = given.draft(given.openCampaign());
        java.nio.file.Path film = TestVideos.withSound(2);
        MediaRow first = given.addFile(handler(), receipt.workId(), film);

        assertThatThrownBy(() -> given.addFile(handler(), receipt.workId(), film))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("内容相同");
        assertThat(first.name()).isEqualTo("影片" + WorkFixture.RARE + ".mp4");
        works.removeFile(handler(), receipt.workId(), first.id());
        assertThat(works.get(handler(), receipt.workId()).files()).isEmpty();
    }

    @Test
    void takesNoFileOnceSubmitted() {
        Receipt receipt = given.complete(given.openCampaign());
        works.submit(handler(), receipt.workId(), version(receipt));

        assertThatThrownBy(() -> given.addFilm(receipt.workId())).isInstanceOf(WorkMovedOn.class);
        assertThatThrownBy(() -> works.update(
                        handler(),
                        receipt.workId(),
                        version(receipt),
                        works.get(handler(), receipt.workId()).content()))
                .isInstanceOf(WorkMovedOn.class);
    }

    @Test
    void withdrawsASubmittedWorkWithTheReasonOnRecord() {
        Receipt receipt = given.complete(given.openCampaign());
        works.submit(handler(), receipt.workId(), version(receipt));

        works.withdraw(handler(), receipt.workId(), "作者要求");

        assertThat(works.get(handler(), receipt.workId()).status()).isEqualTo(WorkStatus.WITHDRAWN);
        assertThat(events.stream(WorkWithdrawn.class).filter(event -> event.workId() == receipt.workId()))
                .hasSize(1);
        assertThatThrownBy(() -> works.withdraw(handler(), receipt.workId(), null))
                .isInstanceOf(WorkMovedOn.class);
    }

    @Test
    void withdrawsADraftWithoutTellingAnybody() {
        Receipt receipt = given.draft(given.openCampaign());

        works.withdraw(handler(), receipt.workId(), null);

        assertThat(events.stream(WorkWithdrawn.class)).isEmpty();
    }

    @Test
    @Tag("REQ-37")
    void showsTheWorkToItsBranchAndTheProvinceWithAMaskedNumber() {
        Receipt receipt = given.draft(given.openCampaign());

        for (WorkCaller reader : List.of(
                official(Role.HANDLER, "620102"),
                official(Role.LEADER, "620100"),
                official(Role.RECEIVING_DESK, "620000"),
                official(Role.ORGANISER, "620000"))) {
            assertThat(works.get(reader, receipt.workId()).content().contactPhone())
                    .isEqualTo("138****5678");
        }
        assertThat(works.get(handler(), receipt.workId()).content().contactPhone())
                .isEqualTo("13800005678");
    }

    @Test
    @Tag("REQ-26")
    void hidesTheWorkFromChairAndLeadershipGroupLongBeforeTheListIsApproved() {
        Receipt receipt = given.draft(given.openCampaign());

        for (Role role : List.of(Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP)) {
            assertThatThrownBy(() -> works.get(official(role, "620000"), receipt.workId()))
                    .isInstanceOf(JudgedBlind.class);
        }
    }

    @Test
    void hidesTheWorkFromOtherBranchesJudgesAndAdministrators() {
        Receipt receipt = given.draft(given.openCampaign());

        for (WorkCaller stranger : List.of(
                official(Role.HANDLER, "620102-002"),
                official(Role.HANDLER, "620200"),
                official(Role.LEADER, "620200"),
                official(Role.WORKER, "620102-001"),
                official(Role.JUDGE, "620000"),
                official(Role.PUBLICIST, "620000"),
                official(Role.SYSTEM_ADMIN, "620000"),
                official(Role.SECURITY_ADMIN, "620000"),
                official(Role.AUDITOR, "620000"),
                new WorkCaller.Official(Actor.SYSTEM))) {
            assertThatThrownBy(() -> works.get(stranger, receipt.workId())).isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> works.faults(stranger, receipt.workId())).isInstanceOf(NotYourDuty.class);
        }
        WorkCaller other = new WorkCaller.Entrant(receipt.workId() - 1);
        assertThatThrownBy(() -> works.get(other, receipt.workId())).isInstanceOf(WorkNotFound.class);
    }

    @Test
    void letsNobodyButEntrantAndEntryHandlerChangeAnything() {
        Receipt receipt = given.complete(given.openCampaign());
        long id = receipt.workId();
        WorkDetails work = works.get(handler(), id);

        for (WorkCaller reader : List.of(
                official(Role.HANDLER, "620102"),
                official(Role.LEADER, "620102-001"),
                official(Role.RECEIVING_DESK, "620000"),
                official(Role.ORGANISER, "620000"))) {
            assertThatThrownBy(() -> works.update(reader, id, work.version(), work.content()))
                    .isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> works.submit(reader, id, work.version())).isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> works.withdraw(reader, id, null)).isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> given.addFile(reader, id, TestVideos.textNamedMp4()))
                    .isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() ->
                            works.removeFile(reader, id, work.files().get(0).id()))
                    .isInstanceOf(NotYourDuty.class);
        }
    }

    @Test
    void letsOnlyTheUnionsOwnPeopleEnterWorks() {
        long campaign = given.openCampaign();

        assertThatThrownBy(() -> works.createByOfficial(given.actor(Role.HANDLER, "620102"), given.aWork(campaign)))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> works.entryToken(
                        given.actor(Role.HANDLER, "620102-002"),
                        campaign,
                        given.union("620102-001").id()))
                .isInstanceOf(NotYourDuty.class);
        Actor worker = given.actor(Role.WORKER, "620102-001");
        Receipt own = works.createByOfficial(worker, given.aWork(campaign));
        assertThat(works.enteredBy(worker)).extracting(WorkRow::id).contains(own.workId());
        assertThat(works.get(new WorkCaller.Official(worker), own.workId())
                        .content()
                        .contactPhone())
                .isEqualTo("13800005678");
    }

    @Test
    void findsEnteredWorksByTextAndState() {
        long campaign = given.openCampaign();
        Receipt receipt =
                works.createByOfficial(given.handler(), given.aWork(campaign, "micro-video", "百分之100%_" + campaign));
        long union = given.union("620102-001").id();

        assertThat(works.ofUnion(given.handler(), union, java.util.Set.of(WorkStatus.DRAFT), "100%_" + campaign))
                .extracting(WorkRow::id)
                .containsExactly(receipt.workId());
        assertThat(works.ofUnion(given.handler(), union, java.util.Set.of(WorkStatus.RECEIVED), "100%_" + campaign))
                .isEmpty();
        assertThatThrownBy(() -> works.ofUnion(given.actor(Role.HANDLER, "620200"), union, java.util.Set.of(), ""))
                .isInstanceOf(NotYourDuty.class);
    }
}
