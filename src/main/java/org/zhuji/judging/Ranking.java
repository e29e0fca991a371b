package org.zhuji.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * From sheets to places: a pure function, so that anybody entitled can recompute a list (REQ-39). Time of entry and ids
 * never decide; works that every rule leaves level share a place.
 */
final class Ranking {
    /** From this many sheets on, exactly one highest and one lowest are left out. */
    static final int TRIM_FROM = 5;

    private final Rubric rubric;
    private final Map<Long, Integer> chair;

    /** @param chair the chair's recorded decisions: lower goes first; works not in it are undecided */
    Ranking(Rubric rubric, Map<Long, Integer> chair) {
        this.rubric = rubric;
        this.chair = Map.copyOf(chair);
    }

    /** @return a result per work that has a sheet, best first; level works follow each other */
    List<WorkResult> of(List<FilledSheet> sheets) {
        Map<Long, BigDecimal> bestOfJudge = bestOfJudge(sheets);
        List<WorkResult> results = sheets.stream().collect(Collectors.groupingBy(FilledSheet::workId)).values().stream()
                .map(own -> result(own, bestOfJudge))
                .sorted(order().thenComparing(WorkResult::workId))
                .toList();
        return placed(results);
    }

    private Map<Long, BigDecimal> bestOfJudge(List<FilledSheet> sheets) {
        Map<Long, BigDecimal> best = new HashMap<>();
        sheets.forEach(sheet -> best.merge(sheet.judgeId(), rubric.points(sheet.marks()), BigDecimal::max));
        return best;
    }

    private WorkResult result(List<FilledSheet> sheets, Map<Long, BigDecimal> bestOfJudge) {
        List<BigDecimal> points = sheets.stream()
                .map(sheet -> rubric.points(sheet.marks()))
                .sorted()
                .toList();
        int count = points.size();
        BigDecimal lowest = points.get(0);
        BigDecimal highest = points.get(count - 1);
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal heaviest = sheets.stream()
                .map(sheet -> rubric.heaviestPoints(sheet.marks()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WorkResult(
                sheets.get(0).workId(),
                count,
                mean(sum, lowest.add(highest), count),
                rubric.onHundred(sum, count),
                rubric.heaviestOnHundred(heaviest, count),
                firstPlaces(sheets, bestOfJudge),
                rubric.onHundred(highest, 1),
                rubric.onHundred(lowest, 1),
                0,
                TieStep.NONE);
    }

    private BigDecimal mean(BigDecimal sum, BigDecimal extremes, int count) {
        return count >= TRIM_FROM ? rubric.onHundred(sum.subtract(extremes), count - 2) : rubric.onHundred(sum, count);
    }

    private int firstPlaces(List<FilledSheet> sheets, Map<Long, BigDecimal> bestOfJudge) {
        return (int) sheets.stream()
                .filter(sheet -> rubric.points(sheet.marks()).compareTo(bestOfJudge.get(sheet.judgeId())) == 0)
                .count();
    }

    private List<WorkResult> placed(List<WorkResult> sorted) {
        List<WorkResult> placed = new ArrayList<>();
        int place = 1;
        for (int i = 0; i < sorted.size(); i++) {
            boolean isLevelWithPrevious = i > 0 && separates(sorted.get(i - 1), sorted.get(i)) == TieStep.NONE;
            place = isLevelWithPrevious ? place : i + 1;
            TieStep step = i + 1 < sorted.size() ? separates(sorted.get(i), sorted.get(i + 1)) : TieStep.NONE;
            placed.add(sorted.get(i).placed(place, step));
        }
        return List.copyOf(placed);
    }

    /** Level works still have to be listed in some order; the id decides only that, never a place. */
    private Comparator<WorkResult> order() {
        return ladder().values().stream().reduce(Comparator::thenComparing).orElseThrow();
    }

    private TieStep separates(WorkResult one, WorkResult other) {
        return ladder().entrySet().stream()
                .filter(step -> step.getValue().compare(one, other) != 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(TieStep.NONE);
    }

    private Map<TieStep, Comparator<WorkResult>> ladder() {
        Map<TieStep, Comparator<WorkResult>> ladder = new java.util.EnumMap<>(TieStep.class);
        ladder.put(TieStep.MEAN, Comparator.comparing(WorkResult::mean).reversed());
        ladder.put(
                TieStep.HEAVIEST_CRITERION,
                Comparator.comparing(WorkResult::heaviestMean).reversed());
        ladder.put(
                TieStep.FIRST_PLACES,
                Comparator.comparing(WorkResult::firstPlaces).reversed());
        ladder.put(
                TieStep.SPREAD, Comparator.comparing(result -> result.highest().subtract(result.lowest())));
        ladder.put(
                TieStep.CHAIR, Comparator.comparing(result -> chair.getOrDefault(result.workId(), Integer.MAX_VALUE)));
        return ladder;
    }
}
