package org.zhuji.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.testing.ZhujiTest;

/** A judge drops out while the panel scores, or a conflict comes to light. */
@ZhujiTest
@Transactional
class JudgeReplacementTest {
    private static final String PROVINCE = "620000";
    private static final int WORKS = 6;

    @Autowired
    private OpenJudging open;

    @Autowired
    private JudgeReplacement replacement;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private PanelChair chairs;

    @Autowired
    private Recomputation recomputation;

    @Autowired
    private JudgingCourse course;

    @Autowired
    private Awards awards;

    @Autowired
    private AwardTables tables;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private OpenJudging.Begun given;
    private Actor leaver;
    private Actor successor;

    @BeforeEach
    void aPanelScores() {
        given = open.begin(WORKS);
        given.nameAndDraw();
        leaver = given.judges().get(0);
        successor = given.people().person("接任评委", Role.JUDGE, PROVINCE);
    }

    @Test
    @Tag("REQ-39")
    void handsTheUnfinishedSheetsOnAndKeepsTheSubmittedOnes() {
        List<SheetRow> own = sheets.sheets(leaver, given.judging());
        submit(leaver, own.subList(0, 2));

        replace(true);

        assertThat(sheets.sheets(leaver, given.judging()))
                .extracting(SheetRow::state)
                .containsOnly(SheetState.SUBMITTED);
        assertThat(sheets.sheets(leaver, given.judging())).hasSize(2);
        assertThat(sheets.sheets(successor, given.judging()))
                .hasSize(WORKS - 2)
                .allMatch(row -> row.state() == SheetState.DRAFT)
                .extracting(SheetRow::entryNo)
                .containsExactlyInAnyOrderElementsOf(
                        own.subList(2, WORKS).stream().map(SheetRow::entryNo).toList());
        assertThat(recomputation.verify(given.judging())).isEmpty();
        AuditRow last = last();
        assertThat(last.verb()).isEqualTo("replaceJudge");
        assertThat(last.details()).contains("评委1号 → 接任评委", "因病住院");
    }

    @Test
    void releasesTheSubmittedOnesTooWhenTheOrganiserSaysSo() {
        submit(leaver, sheets.sheets(leaver, given.judging()));

        assertThatThrownBy(() -> replace(true)).isInstanceOf(NothingToTakeOver.class);
    }

    @Test
    void scoresAnewWhatWasReleasedAndComesToAList() {
        submit(leaver, sheets.sheets(leaver, given.judging()).subList(0, 3));
        replace(false);
        assertThat(sheets.sheets(leaver, given.judging())).isEmpty();
        assertThat(sheets.sheets(successor, given.judging())).hasSize(WORKS);

        Stream.concat(given.judges().stream().skip(1), Stream.of(successor))
                .forEach(judge -> given.people().submitAll(sheets, judge, given.judging(), row -> 60 + row.entryNo()));
        chairs.lock(given.chair(), given.judging(), null);
        course.computeAwardTable(given.judging());
        tables.approve(given.leader(), given.judging(), java.util.Map.of(), null);
        course.conclude(given.judging());

        assertThat(awards.scores(given.leader(), given.campaign()))
                .hasSize(WORKS)
                .allSatisfy(work -> assertThat(work.scores()).hasSize(5).doesNotContainNull());
        assertThat(recomputation.verify(given.judging())).isEmpty();
    }

    @Test
    void theLeavingJudgeCannotGoOn() {
        List<SheetRow> own = sheets.sheets(leaver, given.judging());
        submit(leaver, own.subList(0, 1));
        SheetDetails kept = sheets.sheet(leaver, own.get(0).id());
        long released = own.get(1).id();

        replace(true);

        assertThatThrownBy(() -> sheets.reopen(leaver, kept.id(), kept.version()))
                .isInstanceOf(SheetClosed.class);
        assertThatThrownBy(() -> sheets.submit(leaver, released, 0)).isInstanceOf(SheetNotFound.class);
        assertThat(sheets.sheet(leaver, kept.id()).open()).isFalse();
        assertThat(sheets.panels(leaver).get(0).serving()).isFalse();
        assertThat(chairs.progress(given.chair(), given.judging()).judges())
                .filteredOn(judge -> judge.judgeId() == leaver.personId())
                .extracting("replacedBy")
                .containsExactly("接任评委");
    }

    @Test
    void drawsTheOrderAgainFromTheSameSeed() {
        replace(true);
        List<Integer> order = sheets.sheets(successor, given.judging()).stream()
                .map(SheetRow::entryNo)
                .toList();
        String seed = jdbc.sql("select draw_seed from judging where id = ?")
                .param(given.judging())
                .query(String.class)
                .single();
        List<Long> works = new Draw(seed).order(given.works(), "judge " + successor.personId());
        List<Integer> drawn = works.stream()
                .map(work -> jdbc.sql("select entry_no from judged_work where work_id = ?")
                        .param(work)
                        .query(Integer.class)
                        .single())
                .toList();

        assertThat(order).isEqualTo(drawn);

        jdbc.sql("update score_sheet set place = place + 100 where judge_id = ? and place = 1")
                .param(successor.personId())
                .update();
        assertThat(recomputation.verify(given.judging())).isNotEmpty();
    }

    @Test
    void tellsBothAndNobodyElse() {
        replace(true);

        assertThat(notices(leaver)).singleElement().asString().contains("已由他人接替", "因病住院");
        assertThat(notices(successor)).singleElement().asString().contains("已接任", WORKS + " 件");
        assertThat(notices(given.judges().get(1))).isEmpty();
    }

    @Test
    void refusesWhoeverMayNotBeNamed() {
        Actor chairToo =
                given.people().withDuty(given.people().person("兼组长", Role.JUDGE, PROVINCE), Role.PANEL_CHAIR, PROVINCE);
        Actor organiserToo = given.people().withDuty(given.organiser(), Role.JUDGE, PROVINCE);
        Actor noJudge = given.people().person("非评委", Role.HANDLER, "620102");

        assertThatThrownBy(() -> replaceBy(chairToo)).isInstanceOf(OtherDutyHeld.class);
        assertThatThrownBy(() -> replaceBy(organiserToo)).isInstanceOf(PartTaken.class);
        assertThatThrownBy(() -> replaceBy(noJudge)).isInstanceOf(NotAJudge.class);
        assertThatThrownBy(() -> replaceBy(given.judges().get(1))).isInstanceOf(AlreadyOnPanel.class);
        assertThatThrownBy(() -> replaceBy(leaver)).isInstanceOf(AlreadyOnPanel.class);
        assertThat(replacement.candidates(given.organiser(), given.judging()))
                .extracting(PanelCandidate::personId)
                .contains(chairToo.personId(), successor.personId())
                .doesNotContain(leaver.personId(), noJudge.personId());
    }

    @Test
    void refusesAReplacementTwiceWithoutAReasonOrAfterTheLock() {
        assertThatThrownBy(() -> replacement.replace(
                        given.organiser(),
                        given.judging(),
                        new Replacement(leaver.personId(), successor.personId(), true, " ")))
                .isInstanceOf(ReasonNeeded.class);
        replace(true);
        assertThatThrownBy(() -> replaceBy(given.people().person("再接任", Role.JUDGE, PROVINCE)))
                .isInstanceOf(NotOnPanel.class);
        Stream.concat(given.judges().stream().skip(1), Stream.of(successor))
                .forEach(judge -> given.people().submitAll(sheets, judge, given.judging(), row -> 60 + row.entryNo()));
        chairs.lock(given.chair(), given.judging(), null);

        assertThatThrownBy(() -> replacement.replace(
                        given.organiser(),
                        given.judging(),
                        new Replacement(given.judges().get(1).personId(), leaver.personId(), true, "晚了")))
                .isInstanceOf(JudgingMovedOn.class);
    }

    @Test
    void opensTheDoorToOrganisersOfTheProvinceOnly() {
        Replacement wanted = new Replacement(leaver.personId(), successor.personId(), true, "理由");

        for (Actor wrong : List.of(given.chair(), given.leader(), leaver)) {
            assertThatThrownBy(() -> replacement.replace(wrong, given.judging(), wanted))
                    .isInstanceOf(NotYourDuty.class);
            assertThatThrownBy(() -> replacement.candidates(wrong, given.judging()))
                    .isInstanceOf(NotYourDuty.class);
        }
        Actor judgeToo = given.people().withDuty(given.judges().get(1), Role.ORGANISER, PROVINCE);
        assertThatThrownBy(() -> replacement.replace(judgeToo, given.judging(), wanted))
                .isInstanceOf(PartTaken.class);
    }

    @Test
    @Tag("REQ-38")
    void refusesAReplacementWithAConflictInEveryWork() {
        Actor neighbour =
                given.people().withDuty(given.people().person("同系统", Role.JUDGE, PROVINCE), Role.HANDLER, "620102");
        assertThatThrownBy(() -> replaceBy(neighbour)).isInstanceOf(NothingToTakeOver.class);
    }

    @Test
    @Tag("REQ-38")
    void neverLeavesAWorkWithFewerThanThreeSheets() {
        chairs.releaseAll(given.chair(), given.judging(), given.judges().get(4).personId(), "发现回避情形");
        chairs.releaseAll(given.chair(), given.judging(), given.judges().get(3).personId(), "因病");
        assertThatThrownBy(() -> chairs.releaseAll(given.chair(), given.judging(), leaver.personId(), "因病"))
                .isInstanceOf(TooFewSheets.class)
                .hasMessageContaining("更换评委");
    }

    @Test
    void theChairReleasesASubmittedSheetWhenAConflictComesToLight() {
        submit(leaver, sheets.sheets(leaver, given.judging()));
        SheetRow first = sheets.sheets(leaver, given.judging()).get(0);

        chairs.release(given.chair(), first.id(), "与作者系师徒");

        assertThat(sheets.sheets(leaver, given.judging())).hasSize(WORKS - 1);
        assertThat(notices(leaver)).singleElement().asString().contains(first.entryNo() + " 号", "师徒");
        assertThat(last().verb()).isEqualTo("releaseSheet");
        assertThatThrownBy(() -> chairs.release(given.chair(), first.id(), "再次"))
                .isInstanceOf(SheetClosed.class);
        assertThatThrownBy(() -> chairs.releaseAll(given.organiser(), given.judging(), leaver.personId(), "理由"))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> chairs.releaseAll(given.chair(), given.judging(), leaver.personId(), " "))
                .isInstanceOf(ReasonNeeded.class);
        assertThatThrownBy(() -> chairs.releaseAll(given.chair(), given.judging(), successor.personId(), "不在评审组"))
                .isInstanceOf(SheetClosed.class);
    }

    @Test
    void theChairCannotReleaseAfterTheLock() {
        given.scoreAll(sheets);
        SheetRow first = sheets.sheets(leaver, given.judging()).get(0);
        chairs.lock(given.chair(), given.judging(), null);

        assertThatThrownBy(() -> chairs.release(given.chair(), first.id(), "晚了"))
                .isInstanceOf(JudgingMovedOn.class);
        assertThatThrownBy(() -> chairs.releaseAll(given.chair(), given.judging(), leaver.personId(), "晚了"))
                .isInstanceOf(JudgingMovedOn.class);
    }

    private void replace(boolean keepSubmitted) {
        replacement.replace(
                given.organiser(),
                given.judging(),
                new Replacement(leaver.personId(), successor.personId(), keepSubmitted, "因病住院"));
    }

    private void replaceBy(Actor another) {
        replacement.replace(
                given.organiser(),
                given.judging(),
                new Replacement(leaver.personId(), another.personId(), true, "因病住院"));
    }

    private void submit(Actor judge, List<SheetRow> rows) {
        List<Long> wanted = rows.stream().map(SheetRow::id).toList();
        for (long id : wanted) {
            SheetDetails sheet = sheets.sheet(judge, id);
            int version = sheet.version();
            for (SheetMark mark : sheet.marks()) {
                version = sheets.mark(judge, id, version, mark.criterion(), java.math.BigDecimal.valueOf(mark.scale()));
            }
            sheets.submit(judge, id, version);
        }
    }

    private List<String> notices(Actor actor) {
        return jdbc.sql("select chinese from notice where person_id = ?")
                .param(actor.personId())
                .query(String.class)
                .list();
    }

    private AuditRow last() {
        List<AuditRow> rows = audit.of("judging", given.judging());
        return rows.get(rows.size() - 1);
    }
}
