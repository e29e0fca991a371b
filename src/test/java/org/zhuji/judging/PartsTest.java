package org.zhuji.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;
import org.zhuji.testing.ZhujiTest;

/** One person, one part: who scores neither names, nor locks, nor approves in the same campaign. */
@ZhujiTest
@Transactional
@Tag("REQ-38")
class PartsTest {
    private static final String PROVINCE = "620000";

    @Autowired
    private OpenJudging open;

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
    private JudgingCourse course;

    private OpenJudging.Begun given;

    @BeforeEach
    void judgingIsOpen() {
        given = open.begin(4);
    }

    @Test
    void anOrganiserCannotNameHerselfAJudge() {
        Actor both = given.people().withDuty(given.organiser(), Role.JUDGE, PROVINCE);
        List<Long> named = with(both);

        assertThatThrownBy(() -> panels.namePanel(both, given.judging(), named, null))
                .isInstanceOf(PartTaken.class)
                .hasMessageContaining("组织者甲")
                .hasMessageContaining("活动组织")
                .hasMessageContaining("另选评委");
        assertThat(obstacle(both, both)).isInstanceOf(PartTaken.class);
    }

    @Test
    void whoNamedAPanelIsNoJudgeInAnotherCategoryEither() {
        Actor first = given.people().withDuty(given.organiser(), Role.JUDGE, PROVINCE);
        panels.namePanel(first, given.judging(), given.judgeIds(), null);
        Actor second = given.people().person("组织者乙", Role.ORGANISER, PROVINCE);
        long other = open.secondCategory(given);

        assertThatThrownBy(() -> panels.namePanel(second, other, with(first), null))
                .isInstanceOf(PartTaken.class);
        panels.namePanel(second, other, given.judgeIds(), null);
    }

    @Test
    void whoClosesOrReadsNamesAtTheProvinceCannotBeNamedAndIsListedWithTheReason() {
        for (Role role : List.of(
                Role.PANEL_CHAIR,
                Role.LEADERSHIP_GROUP,
                Role.RECEIVING_DESK,
                Role.ORGANISER,
                Role.HANDLER,
                Role.LEADER)) {
            Actor both =
                    given.people().withDuty(given.people().person("兼任" + role, Role.JUDGE, PROVINCE), role, PROVINCE);

            assertThatThrownBy(() -> panels.namePanel(given.organiser(), given.judging(), with(both), null))
                    .isInstanceOf(OtherDutyHeld.class)
                    .hasMessageContaining(role.label())
                    .hasMessageContaining("另选评委");
            assertThat(obstacle(given.organiser(), both)).isInstanceOf(OtherDutyHeld.class);
        }
        assertThat(obstacle(given.organiser(), given.judges().get(0))).isNull();
    }

    @Test
    void aHandlerOfAnotherUnionMayBeNamed() {
        Actor handler =
                given.people().withDuty(given.people().person("市级经办", Role.JUDGE, PROVINCE), Role.HANDLER, "620200");

        assertThat(obstacle(given.organiser(), handler)).isNull();
        panels.namePanel(given.organiser(), given.judging(), with(handler), null);
    }

    @Test
    void theDemonstrationHasJudgesEnoughAndOneToReplaceThem() {
        assertThat(panels.candidates(given.organiser(), given.judging()).stream()
                        .filter(candidate -> candidate.obstacle() == null)
                        .filter(candidate -> !given.judgeIds().contains(candidate.personId())))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void aJudgeNeitherNamesNorLocksNorReleasesNorDecidesTies() {
        given.nameAndDraw();
        Actor judge = given.judges().get(0);
        Actor chair = given.people().withDuty(judge, Role.PANEL_CHAIR, PROVINCE);
        Actor organiser = given.people().withDuty(judge, Role.ORGANISER, PROVINCE);
        long sheet = sheets.sheets(judge, given.judging()).get(0).id();
        long other = open.secondCategory(given);

        List<Runnable> acts = List.of(
                () -> chairs.lock(chair, given.judging(), null),
                () -> chairs.release(chair, sheet, "理由"),
                () -> chairs.releaseAll(chair, given.judging(), judge.personId(), "理由"),
                () -> ties.decide(chair, given.judging(), List.of(1, 2), "理由"),
                () -> panels.namePanel(organiser, other, given.judgeIds(), null));

        assertThat(acts)
                .allSatisfy(act -> assertThatThrownBy(act::run)
                        .isInstanceOf(PartTaken.class)
                        .hasMessageContaining("评委1号")
                        .hasMessageContaining("已担任评委"));
    }

    @Test
    @Tag("REQ-26")
    void neitherAJudgeNorAChairApprovesTableOrList() {
        given.nameAndDraw();
        given.scoreAll(sheets);
        chairs.lock(given.chair(), given.judging(), null);
        course.computeAwardTable(given.judging());
        Actor judge = given.people().withDuty(given.judges().get(0), Role.LEADERSHIP_GROUP, PROVINCE);
        Actor chair = given.people().withDuty(given.chair(), Role.LEADERSHIP_GROUP, PROVINCE);
        Actor organiser = given.people().withDuty(given.organiser(), Role.LEADERSHIP_GROUP, PROVINCE);

        for (Actor wrong : List.of(judge, chair, organiser)) {
            assertThatThrownBy(() -> tables.approve(wrong, given.judging(), Map.of(), null))
                    .isInstanceOf(PartTaken.class)
                    .hasMessageContaining(wrong.name())
                    .hasMessageContaining("由另一位有领导小组职责的人办理");
        }
        tables.approve(given.leader(), given.judging(), Map.of(), null);
        course.conclude(given.judging());
        for (Actor wrong : List.of(judge, chair, organiser)) {
            assertThatThrownBy(() -> awards.approveList(wrong, given.campaign(), null))
                    .isInstanceOf(PartTaken.class);
        }
        awards.approveList(given.leader(), given.campaign(), null);
    }

    @Test
    void whoLockedDoesNotScoreInAnotherCategory() {
        given.nameAndDraw();
        given.scoreAll(sheets);
        chairs.lock(given.chair(), given.judging(), null);
        Actor former = given.people().withDuty(given.chair(), Role.JUDGE, PROVINCE);
        given.people().takeDuty(former, Role.PANEL_CHAIR);
        long other = open.secondCategory(given);

        assertThatThrownBy(() -> panels.namePanel(given.organiser(), other, with(former), null))
                .isInstanceOf(PartTaken.class)
                .hasMessageContaining("评审组长");
    }

    @Test
    void aMemberOfThePanelWhoActedInAnotherPartDoesNotScore() {
        given.nameAndDraw();
        Actor judge = given.judges().get(0);
        SheetDetails sheet =
                sheets.sheet(judge, sheets.sheets(judge, given.judging()).get(0).id());
        given.people().forcePart(given.campaign(), judge, Role.LEADERSHIP_GROUP);
        String criterion = sheet.marks().get(0).criterion();

        List<Runnable> acts = List.of(
                () -> sheets.mark(judge, sheet.id(), sheet.version(), criterion, java.math.BigDecimal.ONE),
                () -> sheets.comment(judge, sheet.id(), sheet.version(), "好", null),
                () -> sheets.submit(judge, sheet.id(), sheet.version()),
                () -> sheets.reopen(judge, sheet.id(), sheet.version()));

        assertThat(acts).allSatisfy(act -> assertThatThrownBy(act::run).isInstanceOf(PartTaken.class));
    }

    @Test
    void theDatabaseHoldsOnePartPerPersonToo() {
        given.nameAndDraw();

        assertThatThrownBy(() ->
                        given.people().addPart(given.campaign(), given.judges().get(0), Role.PANEL_CHAIR))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<Long> with(Actor another) {
        List<Long> named = new ArrayList<>(given.judgeIds());
        named.add(another.personId());
        return named;
    }

    private Object obstacle(Actor organiser, Actor judge) {
        return panels.candidates(organiser, given.judging()).stream()
                .filter(candidate -> candidate.personId() == judge.personId())
                .findFirst()
                .orElseThrow()
                .obstacle();
    }
}
