package org.zhuji.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.campaign.CampaignService;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.testing.ZhujiTest;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkRow;
import org.zhuji.works.WorkStatus;

/** The judging of one category, from received works to the final list. */
@ZhujiTest
@Transactional
@RecordApplicationEvents
class JudgingTest {
    private static final String PROVINCE = "620000";
    private static final int WORKS = 10;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UnionService unions;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private WorkCourse works;

    @Autowired
    private AuditLog audit;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private JudgingCourse course;

    @Autowired
    private JudgingService judgings;

    @Autowired
    private PanelNaming panels;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private PanelChair chairs;

    @Autowired
    private TieDecisions ties;

    @Autowired
    private AwardTables tables;

    @Autowired
    private Awards awards;

    @Autowired
    private Recomputation recomputation;

    @Autowired
    private ApplicationEvents events;

    private JudgingFixture given;
    private Actor organiser;
    private Actor chair;
    private Actor leader;
    private List<Actor> judges;
    private long campaign;
    private long judging;

    @BeforeEach
    void tenWorksAreReceivedAndJudgingOpens() {
        given = new JudgingFixture(jdbc, unions, campaigns);
        organiser = given.person("组织者甲", Role.ORGANISER, PROVINCE);
        chair = given.person("组长甲", Role.PANEL_CHAIR, PROVINCE);
        leader = given.person("领导甲", Role.LEADERSHIP_GROUP, PROVINCE);
        judges = new ArrayList<>(IntStream.rangeClosed(1, 5)
                .mapToObj(i -> given.person("评委" + i + "号", Role.JUDGE, PROVINCE))
                .toList());
        campaign = given.campaign(organiser);
        for (int i = 1; i <= WORKS; i++) {
            given.work(campaign, i == 1 ? "620100" : "620200", "作品" + i + "𠮷😀", "作者" + i);
        }
        judging = course.openAll(campaign).get(0);
        letTheDiagramsWait();
    }

    /** The desks' events complete tasks of the engine; so the diagrams wait here as they do in the program. */
    private void letTheDiagramsWait() {
        engine.createProcessInstanceByKey("campaign")
                .businessKey(String.valueOf(campaign))
                .startBeforeActivity("judged")
                .execute();
        engine.startProcessInstanceByKey("provincialJudging", String.valueOf(judging));
    }

    @Test
    void opensAJudgingOnlyWhereWorksWereReceivedAndOnlyOnce() {
        assertThat(course.openAll(campaign)).containsExactly(judging);
        assertThat(judgings.of(campaign)).hasSize(1);
        assertThat(judgings.get(judging).works()).isEqualTo(WORKS);
        assertThat(works.withStatus(campaign, null, WorkStatus.IN_JUDGING)).hasSize(WORKS);
        assertThat(works.withStatus(campaign, null, WorkStatus.RECEIVED)).isEmpty();
    }

    @Test
    void namesAPanelAndTellsTheProcess() {
        nameAll();

        assertThat(events.stream(JudgingStepDone.class))
                .containsExactly(new JudgingStepDone("judging", judging, "panel", "recommend", null, organiser));
        assertThat(verbs()).containsExactly("open", "namePanel", "drawUpSheets");
        assertThatThrownBy(this::nameAll).isInstanceOf(JudgingMovedOn.class);
    }

    @Test
    void asksForAReasonWhenThePanelIsSmallAndRefusesFewerThanThree() {
        assertThatThrownBy(() -> panels.namePanel(organiser, judging, ids(4), " "))
                .isInstanceOf(PanelTooSmall.class)
                .hasMessageContaining("5")
                .hasMessageContaining("4");
        assertThatThrownBy(() -> panels.namePanel(organiser, judging, ids(2), "时间紧"))
                .isInstanceOf(TooFewSheets.class);

        panels.namePanel(organiser, judging, ids(4), "时间紧");

        assertThat(audit.of("judging", judging).get(1).details()).contains("时间紧");
    }

    @Test
    void refusesAPanelMemberWhoIsNoJudge() {
        List<Long> named = new ArrayList<>(ids(5));
        named.add(chair.personId());

        assertThatThrownBy(() -> panels.namePanel(organiser, judging, named, null))
                .isInstanceOf(NotAJudge.class)
                .hasMessageContaining("组长甲");
    }

    @Test
    @Tag("REQ-38")
    void givesNoSheetToAJudgeOfTheWorksOwnBranchNorToItsAuthor() {
        judges.set(0, given.withDuty(judges.get(0), Role.HANDLER, "620100"));
        judges.add(given.person("作者2", Role.JUDGE, PROVINCE));

        nameAll();
        course.drawUpSheets(judging);
        course.drawUpSheets(judging);

        assertThat(sheets.sheets(judges.get(0), judging)).hasSize(WORKS - 1);
        assertThat(sheets.sheets(judges.get(0), judging))
                .extracting(SheetRow::title)
                .doesNotContain("作品1𠮷😀");
        assertThat(sheets.sheets(judges.get(5), judging))
                .extracting(SheetRow::title)
                .doesNotContain("作品2𠮷😀");
        assertThat(sheets.sheets(judges.get(1), judging)).hasSize(WORKS);
    }

    @Test
    void givesEveryJudgeAStableOrderOfHisOwn() {
        begin();

        List<List<Integer>> orders = judges.stream()
                .map(judge -> sheets.sheets(judge, judging).stream()
                        .map(SheetRow::entryNo)
                        .toList())
                .toList();

        assertThat(orders).doesNotHaveDuplicates();
        assertThat(sheets.sheets(judges.get(0), judging).stream().map(SheetRow::entryNo))
                .containsExactlyElementsOf(orders.get(0));
    }

    @Test
    void keepsEveryMarkAtOnceAndRefusesAStaleWindow() {
        begin();
        Actor judge = judges.get(0);
        SheetDetails sheet = sheets.sheet(judge, firstSheet(judge));
        String criterion = sheet.marks().get(0).criterion();

        int version = sheets.mark(judge, sheet.id(), sheet.version(), criterion, new BigDecimal("87.5"));

        assertThat(sheets.sheet(judge, sheet.id()).marks().get(0).mark()).isEqualByComparingTo("87.5");
        assertThat(version).isEqualTo(sheet.version() + 1);
        assertThatThrownBy(() -> sheets.mark(judge, sheet.id(), sheet.version(), criterion, BigDecimal.ONE))
                .isInstanceOf(SheetChanged.class);
        assertThatThrownBy(() -> sheets.mark(judge, sheet.id(), version, criterion, new BigDecimal("100.01")))
                .isInstanceOf(MarkOutOfScale.class);
        assertThatThrownBy(() -> sheets.mark(judge, sheet.id(), version, criterion, new BigDecimal("-1")))
                .isInstanceOf(MarkOutOfScale.class);
        assertThatThrownBy(() -> sheets.mark(judge, sheet.id(), version, "nonsense", BigDecimal.ONE))
                .isInstanceOf(NoSuchCriterion.class);
        assertThatThrownBy(() -> sheets.submit(judge, sheet.id(), version)).isInstanceOf(SheetIncomplete.class);
    }

    @Test
    void lettsAJudgeReopenAnOwnSheetUntilTheLock() {
        begin();
        judges.forEach(judge -> given.submitAll(sheets, judge, judging, row -> 80));
        Actor judge = judges.get(0);
        SheetDetails sheet = sheets.sheet(judge, firstSheet(judge));
        assertThatThrownBy(() -> sheets.mark(
                        judge, sheet.id(), sheet.version(), sheet.marks().get(0).criterion(), BigDecimal.ONE))
                .isInstanceOf(SheetClosed.class);

        int version = sheets.reopen(judge, sheet.id(), sheet.version());
        assertThat(sheets.sheet(judge, sheet.id()).state()).isEqualTo(SheetState.DRAFT);
        version = sheets.submit(judge, sheet.id(), version);
        chairs.lock(chair, judging, null);

        int last = version;
        assertThatThrownBy(() -> sheets.reopen(judge, sheet.id(), last)).isInstanceOf(SheetClosed.class);
    }

    @Test
    void showsAJudgeNoNamesAndNobodyElsesSheets() {
        begin();
        Actor judge = judges.get(0);
        Actor outsider = given.person("别组评委", Role.JUDGE, PROVINCE);
        long foreign = firstSheet(judges.get(1));

        assertThat(BlindWork.class.getRecordComponents())
                .extracting("name")
                .doesNotContain("authors", "unionName", "number", "workId", "contactName", "contactPhone");
        assertThat(sheets.sheet(judge, firstSheet(judge)).toString()).doesNotContain("作者", "嘉峪关", "J-");
        assertThat(sheets.sheets(outsider, judging)).isEmpty();
        assertThat(sheets.panels(outsider)).isEmpty();
        assertThatThrownBy(() -> sheets.sheet(judge, foreign)).isInstanceOf(SheetNotFound.class);
        assertThatThrownBy(() -> sheets.mark(judge, foreign, 0, "theme", BigDecimal.ONE))
                .isInstanceOf(SheetNotFound.class);
        assertThatThrownBy(() -> sheets.submit(judge, foreign, 0)).isInstanceOf(SheetNotFound.class);
        assertThatThrownBy(() -> sheets.comment(outsider, foreign, 0, "好", null))
                .isInstanceOf(SheetNotFound.class);
        assertThatThrownBy(() -> sheets.sheets(chair, judging)).isInstanceOf(NotYourDuty.class);
    }

    @Test
    void refusesEveryDoorToWhoeverLacksItsDutyAtTheProvince() {
        begin();
        Actor cityChair = given.person("市级组长", Role.PANEL_CHAIR, "620100");
        Actor judge = judges.get(0);
        List<Runnable> forJudges = List.of(
                () -> panels.namePanel(judge, judging, ids(5), null),
                () -> panels.candidates(judge, judging),
                () -> chairs.progress(judge, judging),
                () -> chairs.lock(judge, judging, null),
                () -> chairs.release(judge, firstSheet(judge), "理由"),
                () -> chairs.lock(cityChair, judging, null),
                () -> chairs.lock(organiser, judging, null),
                () -> ties.ties(judge, judging),
                () -> ties.decide(leader, judging, List.of(1, 2), "理由"),
                () -> tables.view(judge, judging),
                () -> tables.preview(chair, judging, Map.of()),
                () -> tables.approve(organiser, judging, Map.of(), null),
                () -> awards.list(chair, campaign),
                () -> awards.scores(judge, campaign),
                () -> awards.approveList(organiser, campaign, null),
                () -> recomputation.recompute(judge, judging));

        assertThat(forJudges).allSatisfy(act -> assertThatThrownBy(act::run).isInstanceOf(NotYourDuty.class));
    }

    @Test
    void refusesTheLockWhileSheetsAreMissingWithNamesAndNumbers() {
        begin();
        judges.subList(1, 5).forEach(judge -> given.submitAll(sheets, judge, judging, row -> 80));

        assertThatThrownBy(() -> chairs.lock(chair, judging, null))
                .isInstanceOf(SheetsMissing.class)
                .hasMessageContaining("评委1号")
                .hasMessageContaining("10 号");

        sheets.sheets(judges.get(0), judging).forEach(row -> chairs.release(chair, row.id(), "因病"));
        chairs.lock(chair, judging, "同意锁定");

        assertThat(events.stream(JudgingStepDone.class).map(JudgingStepDone::desk))
                .containsExactly("panel", "scoring");
        assertThat(sheets.sheets(judges.get(0), judging)).isEmpty();
    }

    @Test
    void keepsAtLeastThreeSheetsPerWorkWhenTheChairReleases() {
        begin();
        SheetRow first = sheets.sheets(judges.get(0), judging).get(0);
        List<Long> sameWork = judges.stream()
                .flatMap(judge -> sheets.sheets(judge, judging).stream())
                .filter(row -> row.entryNo() == first.entryNo())
                .map(SheetRow::id)
                .toList();
        chairs.release(chair, sameWork.get(0), "因病");
        chairs.release(chair, sameWork.get(1), "因病");

        assertThatThrownBy(() -> chairs.release(chair, sameWork.get(2), "因病")).isInstanceOf(TooFewSheets.class);
        assertThatThrownBy(() -> chairs.release(chair, sameWork.get(2), " ")).isInstanceOf(ReasonNeeded.class);
    }

    @Test
    void theRecordSealsTheMarksWithoutTellingThem() {
        begin();
        given.submitAll(sheets, judges.get(0), judging, row -> 83);
        SheetRow row = sheets.sheets(judges.get(0), judging).get(0);
        String salt = jdbc.sql("select seal_salt from score_sheet where id = ?")
                .param(row.id())
                .query(String.class)
                .single();
        Map<String, BigDecimal> marks = sheets.sheet(judges.get(0), row.id()).marks().stream()
                .collect(java.util.stream.Collectors.toMap(SheetMark::criterion, SheetMark::mark));

        List<String> told = audit.of("judging", judging).stream()
                .filter(entry -> "submitSheet".equals(entry.verb()))
                .map(AuditRow::details)
                .toList();

        assertThat(told)
                .hasSize(WORKS)
                .allMatch(details -> details.matches("作品 \\d+ 号，评分校验值 [0-9a-f]{64}"))
                .contains("作品 " + row.entryNo() + " 号，评分校验值 " + SheetSeal.of(salt, marks));
        marks.replaceAll((criterion, mark) -> mark.add(BigDecimal.ONE));
        assertThat(told).noneMatch(details -> details.contains(SheetSeal.of(salt, marks)));
    }

    @Test
    void hidesScoresFromTheChairUntilTheLock() {
        begin();
        given.submitAll(sheets, judges.get(0), judging, row -> 80);

        PanelProgress progress = chairs.progress(chair, judging);

        assertThat(progress.locked()).isFalse();
        assertThat(progress.judges().get(0).submitted()).isEqualTo(WORKS);
        assertThat(progress.works())
                .flatExtracting(row -> row.cells().values())
                .extracting("score")
                .containsOnlyNulls();
    }

    @Test
    @Tag("REQ-26")
    void computesTheAwardTableFromTheNumberOfValidWorksWithoutNames() {
        scoreAndLock(row -> 60 + row.entryNo());
        course.computeAwardTable(judging);
        course.computeAwardTable(judging);

        AwardTableView view = tables.view(leader, judging);

        assertThat(view.validWorks()).isEqualTo(WORKS);
        assertThat(view.awards()).isEqualTo(3);
        assertThat(view.tiers()).extracting("proposed").containsExactly(1, 1, 1);
        assertThat(view.tiers().get(0).lastIn()).isEqualByComparingTo("70");
        assertThat(view.tiers().get(0).firstOut()).isEqualByComparingTo("69");
        assertThat(view.toString()).doesNotContain("作品", "作者", "嘉峪关");
        assertThat(awards.list(leader, campaign)).isEmpty();
        assertThat(awards.scores(leader, campaign)).isEmpty();
    }

    @Test
    @Tag("REQ-35")
    void goesFromTheTableToTheFinalList() {
        conclude();

        assertThat(course.isConcluded(campaign)).isTrue();
        assertThat(works.withStatus(campaign, null, WorkStatus.IN_JUDGING)).hasSize(WORKS);
        assertThat(awards.published(campaign)).isEmpty();
        assertThatThrownBy(() -> course.publish(campaign)).isInstanceOf(JudgingNotConcluded.class);

        awards.approveList(leader, campaign, "同意");
        assertThatThrownBy(() -> awards.approveList(leader, campaign, null)).isInstanceOf(AwardListDecided.class);
        course.publish(campaign);
        course.publish(campaign);
        assertThat(works.withStatus(campaign, null, WorkStatus.IN_PUBLICITY)).hasSize(3);
        assertThat(works.withStatus(campaign, null, WorkStatus.NOT_AWARDED)).hasSize(WORKS - 3);
        assertThat(awards.published(campaign)).extracting(AwardRow::rank).containsExactly(1, 2, 3);

        course.finish(campaign);
        course.finish(campaign);
        List<AwardRow> published = awards.published(campaign);
        assertThat(published).extracting(AwardRow::tierName).containsExactly("一等奖", "二等奖", "三等奖");
        assertThat(works.withStatus(campaign, null, WorkStatus.AWARDED))
                .extracting(WorkRow::id)
                .containsExactlyInAnyOrderElementsOf(
                        published.stream().map(AwardRow::workId).toList());
        assertThat(events.stream(JudgingStepDone.class).map(JudgingStepDone::desk))
                .containsExactly("panel", "scoring", "awardTable", "awardList");
    }

    @Test
    void refusesATableBeyondTheRatioAndAChangeWithoutAReason() {
        scoreAndLock(row -> 60 + row.entryNo());
        course.computeAwardTable(judging);

        assertThatThrownBy(() -> tables.approve(leader, judging, Map.of("third", 2), "多一个"))
                .isInstanceOf(QuotaNotAllowed.class);
        assertThatThrownBy(() -> tables.approve(leader, judging, Map.of("third", -1), "理由"))
                .isInstanceOf(QuotaNotAllowed.class);
        assertThatThrownBy(() -> tables.approve(leader, judging, Map.of("first", 0, "third", 2), null))
                .isInstanceOf(QuotaNotAllowed.class);

        tables.approve(leader, judging, Map.of("first", 0, "third", 2), "一等奖空缺");
        course.conclude(judging);

        assertThat(awards.list(leader, campaign))
                .extracting(AwardRow::tierCode)
                .containsExactly("second", "third", "third");
    }

    @Test
    void wantsTheChairsDecisionWhenALineRunsThroughLevelWorks() {
        scoreAndLock(row -> row.entryNo() <= 2 ? 90 : 60);
        course.computeAwardTable(judging);

        assertThatThrownBy(() -> tables.approve(leader, judging, Map.of(), null))
                .isInstanceOf(TiesUndecided.class)
                .hasMessageContaining("一等奖");
        List<TieGroup> groups = ties.ties(chair, judging);
        assertThat(groups).hasSize(2).allMatch(TieGroup::onCutLine).noneMatch(TieGroup::decided);
        assertThatThrownBy(() -> ties.decide(chair, judging, List.of(1), "理由")).isInstanceOf(NotATie.class);
        assertThatThrownBy(() -> ties.decide(chair, judging, List.of(1, 3), "理由"))
                .isInstanceOf(NotATie.class);
        assertThatThrownBy(() -> ties.decide(chair, judging, List.of(1, 99), "理由"))
                .isInstanceOf(NotATie.class);
        assertThatThrownBy(() -> ties.decide(chair, judging, List.of(2, 1), "")).isInstanceOf(ReasonNeeded.class);

        ties.decide(chair, judging, List.of(2, 1), "复议后一致意见");
        ties.decide(chair, judging, List.of(7, 3, 4, 5, 6, 8, 9, 10), "复议");
        tables.approve(leader, judging, Map.of(), null);
        course.conclude(judging);

        assertThat(awards.scores(leader, campaign).subList(0, 3))
                .extracting(ScoredWork::entryNo)
                .containsExactly(2, 1, 7);
        assertThat(ties.ties(chair, judging).get(0).works())
                .extracting("entryNo")
                .containsExactly(2, 1);
    }

    @Test
    @Tag("REQ-39")
    void recomputesTheSameListFromStoredRowsAndNoticesAChangedMark() {
        conclude();
        List<WorkResult> list = recomputation.recompute(leader, judging);

        assertThat(list).hasSize(WORKS);
        assertThat(recomputation.verify(judging)).isEmpty();

        jdbc.sql("update sheet_mark set mark = 100 where sheet_id in (select id from score_sheet where judging_id = ?)"
                        + " and sheet_id = (select min(id) from score_sheet where judging_id = ?)")
                .params(judging, judging)
                .update();
        assertThat(recomputation.verify(judging)).isNotEmpty();
    }

    @Test
    void refusesMarksOffTheScaleInTheDatabaseToo() {
        begin();
        SheetDetails sheet = sheets.sheet(judges.get(0), firstSheet(judges.get(0)));
        sheets.mark(
                judges.get(0), sheet.id(), sheet.version(), sheet.marks().get(0).criterion(), BigDecimal.TEN);

        assertThatThrownBy(() -> jdbc.sql("update sheet_mark set mark = 101 where sheet_id = ?")
                        .param(sheet.id())
                        .update())
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    private void conclude() {
        scoreAndLock(row -> 60 + row.entryNo());
        course.computeAwardTable(judging);
        tables.approve(leader, judging, Map.of(), null);
        course.conclude(judging);
        course.conclude(judging);
    }

    private void scoreAndLock(java.util.function.ToIntFunction<SheetRow> mark) {
        begin();
        judges.forEach(judge -> given.submitAll(sheets, judge, judging, mark));
        chairs.lock(chair, judging, null);
    }

    private void begin() {
        nameAll();
        course.drawUpSheets(judging);
    }

    private void nameAll() {
        panels.namePanel(organiser, judging, ids(judges.size()), null);
    }

    private List<Long> ids(int count) {
        return judges.subList(0, count).stream().map(Actor::personId).toList();
    }

    private long firstSheet(Actor judge) {
        return sheets.sheets(judge, judging).get(0).id();
    }

    private List<String> verbs() {
        return audit.of("judging", judging).stream().map(AuditRow::verb).toList();
    }
}
