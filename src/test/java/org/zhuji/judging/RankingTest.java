package org.zhuji.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhuji.judging.Rubric.Item;

@Tag("REQ-25")
class RankingTest {
    private static final Rubric ONE = new Rubric(List.of(new Item("all", 100, 1)));
    private static final Rubric TWO = new Rubric(List.of(new Item("theme", 10, 60), new Item("art", 10, 40)));

    @Test
    void leavesOutOneHighestAndOneLowestFromFiveSheetsOn() {
        List<WorkResult> results = rank(ONE, work(1, 60, 70, 80, 90, 100));

        assertThat(results.get(0).mean()).isEqualTo("80.000000");
        assertThat(results.get(0).rawMean()).isEqualTo("80.000000");
        assertThat(rank(ONE, work(1, 0, 70, 80, 90, 90)).get(0).mean()).isEqualTo("80.000000");
    }

    @Test
    void leavesOutOnlyOneOfSeveralEqualExtremes() {
        assertThat(rank(ONE, work(1, 100, 100, 100, 40, 40)).get(0).mean()).isEqualTo("80.000000");
        assertThat(rank(ONE, work(1, 50, 50, 50, 50, 50)).get(0).mean()).isEqualTo("50.000000");
    }

    @Test
    void takesThePlainMeanOfFourSheets() {
        WorkResult result = rank(ONE, work(1, 0, 80, 80, 80)).get(0);

        assertThat(result.mean()).isEqualTo("60.000000").isEqualTo(result.rawMean());
        assertThat(result.sheets()).isEqualTo(4);
    }

    @Test
    void letsTheHeaviestCriterionDecideBetweenEqualMeans() {
        List<WorkResult> results = rank(
                TWO,
                List.of(sheet(1, 1, 5, 8), sheet(1, 2, 5, 8), sheet(1, 3, 5, 8)),
                List.of(sheet(2, 1, 7, 5), sheet(2, 2, 7, 5), sheet(2, 3, 7, 5)));

        assertThat(results).extracting(WorkResult::workId).containsExactly(2L, 1L);
        assertThat(results).extracting(WorkResult::mean).containsOnly(new BigDecimal("62.000000"));
        assertThat(results.get(0).separatedBy()).isEqualTo(TieStep.HEAVIEST_CRITERION);
        assertThat(results).extracting(WorkResult::place).containsExactly(1, 2);
    }

    @Test
    void letsFirstPlacesDecideNextAndCountsASharedFirstForBoth() {
        List<WorkResult> results = rank(ONE, work(1, 90, 70, 71, 69), work(2, 80, 74, 73, 73));

        assertThat(results).extracting(WorkResult::workId).containsExactly(2L, 1L);
        assertThat(results).extracting(WorkResult::firstPlaces).containsExactly(3, 1);
        assertThat(results.get(0).separatedBy()).isEqualTo(TieStep.FIRST_PLACES);
        assertThat(rank(ONE, work(1, 90, 70), work(2, 90, 60)))
                .extracting(WorkResult::firstPlaces)
                .containsExactly(2, 1);
    }

    @Test
    void prefersTheLowerSpreadAfterThat() {
        List<WorkResult> results = rank(ONE, work(1, 90, 60), work(2, 70, 80));

        assertThat(results).extracting(WorkResult::workId).containsExactly(2L, 1L);
        assertThat(results.get(0).separatedBy()).isEqualTo(TieStep.SPREAD);
    }

    @Test
    void sharesAPlaceWhenNothingDecidesAndNeverLooksAtIds() {
        List<WorkResult> results = rank(ONE, join(work(7, 80, 60), work(3, 60, 80)), work(9, 10, 10));

        assertThat(results).extracting(WorkResult::place).containsExactly(1, 1, 3);
        assertThat(results.get(0).separatedBy()).isEqualTo(TieStep.NONE);
    }

    @Test
    void takesTheChairsDecisionLast() {
        List<FilledSheet> sheets = new ArrayList<>(work(7, 80, 60));
        sheets.addAll(work(3, 60, 80));

        List<WorkResult> results = new Ranking(ONE, Map.of(7L, 1, 3L, 2)).of(sheets);

        assertThat(results).extracting(WorkResult::workId).containsExactly(7L, 3L);
        assertThat(results).extracting(WorkResult::place).containsExactly(1, 2);
        assertThat(results.get(0).separatedBy()).isEqualTo(TieStep.CHAIR);
    }

    @Test
    void seesATieThatRoundedSheetsWouldHide() {
        Rubric thirds = new Rubric(List.of(new Item("a", 3, 1)));
        List<FilledSheet> sheets = new ArrayList<>();
        for (int judge = 1; judge <= 3; judge++) {
            sheets.add(new FilledSheet(1, judge, Map.of("a", BigDecimal.ONE)));
        }
        sheets.add(new FilledSheet(2, 1, Map.of("a", new BigDecimal("3"))));
        sheets.add(new FilledSheet(2, 2, Map.of("a", BigDecimal.ZERO)));
        sheets.add(new FilledSheet(2, 3, Map.of("a", BigDecimal.ZERO)));

        assertThat(new Ranking(thirds, Map.of()).of(sheets))
                .extracting(WorkResult::mean)
                .containsOnly(new BigDecimal("33.333333"));
    }

    @Test
    @Tag("REQ-39")
    void givesTheSameListWhateverTheOrderOfTheSheets() {
        Random random = new Random(50);
        for (int round = 0; round < 200; round++) {
            List<FilledSheet> sheets = randomSheets(random);
            List<WorkResult> first = new Ranking(TWO, Map.of()).of(sheets);
            Collections.shuffle(sheets, random);

            assertThat(new Ranking(TWO, Map.of()).of(sheets)).isEqualTo(first);
        }
    }

    @Test
    void keepsPlacesAndMeansConsistentForAnySheets() {
        Random random = new Random(2019);
        for (int round = 0; round < 200; round++) {
            List<FilledSheet> sheets = randomSheets(random);
            List<WorkResult> results = new Ranking(TWO, Map.of()).of(sheets);

            for (int i = 0; i < results.size(); i++) {
                WorkResult result = results.get(i);
                assertThat(result.mean()).isBetween(result.lowest(), result.highest());
                assertThat(result.mean()).isCloseTo(naiveMean(sheets, result.workId()), within("0.00001"));
                assertThat(result.place()).isBetween(1, i + 1);
                if (i > 0) {
                    assertThat(result.mean())
                            .isLessThanOrEqualTo(results.get(i - 1).mean());
                    assertThat(result.place())
                            .isGreaterThanOrEqualTo(results.get(i - 1).place());
                }
            }
        }
    }

    private static org.assertj.core.data.Offset<BigDecimal> within(String offset) {
        return org.assertj.core.data.Offset.offset(new BigDecimal(offset));
    }

    /** The rule as the notice's readers would do it with a pocket calculator: round each sheet, strike two, divide. */
    private static BigDecimal naiveMean(List<FilledSheet> sheets, long workId) {
        List<BigDecimal> scores = sheets.stream()
                .filter(sheet -> sheet.workId() == workId)
                .map(sheet -> TWO.score(sheet.marks()))
                .sorted()
                .toList();
        List<BigDecimal> counted = scores.size() >= 5 ? scores.subList(1, scores.size() - 1) : scores;
        return counted.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(counted.size()), 6, RoundingMode.HALF_UP);
    }

    private static List<FilledSheet> randomSheets(Random random) {
        List<FilledSheet> sheets = new ArrayList<>();
        int judges = 3 + random.nextInt(6);
        for (int work = 1; work <= 12; work++) {
            for (int judge = 1; judge <= judges; judge++) {
                sheets.add(sheet(work, judge, random.nextInt(4) + 6, random.nextInt(4) + 6));
            }
        }
        return sheets;
    }

    private static List<WorkResult> rank(Rubric rubric, List<FilledSheet> work) {
        return new Ranking(rubric, Map.of()).of(work);
    }

    private static List<WorkResult> rank(Rubric rubric, List<FilledSheet> work, List<FilledSheet> other) {
        return rank(rubric, join(work, other));
    }

    private static List<FilledSheet> join(List<FilledSheet> some, List<FilledSheet> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<FilledSheet> work(long id, int... marks) {
        List<FilledSheet> sheets = new ArrayList<>();
        for (int judge = 0; judge < marks.length; judge++) {
            sheets.add(new FilledSheet(id, judge, Map.of("all", BigDecimal.valueOf(marks[judge]))));
        }
        return sheets;
    }

    private static FilledSheet sheet(long work, long judge, int theme, int art) {
        return new FilledSheet(work, judge, Map.of("theme", BigDecimal.valueOf(theme), "art", BigDecimal.valueOf(art)));
    }
}
