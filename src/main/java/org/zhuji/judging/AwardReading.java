package org.zhuji.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkRow;
import org.zhuji.works.WorkStatus;

/** Joins stored results with the names of works, for concluded categories only: before that, names stay closed. */
@Component
class AwardReading {
    private final JudgingTables tables;
    private final WorkCourse course;

    AwardReading(JudgingTables tables, WorkCourse course) {
        this.tables = tables;
        this.course = course;
    }

    List<ScoredWork> scored(long campaignId, List<WorkStatus> status) {
        return tables.judgings().of(campaignId).stream()
                .filter(judging -> judging.state() == JudgingState.CONCLUDED)
                .flatMap(judging -> scored(judging, status).stream())
                .toList();
    }

    private List<ScoredWork> scored(Judging judging, List<WorkStatus> status) {
        List<WorkResult> results = tables.works().results(judging.id());
        Map<Long, JudgedWork> judged = tables.works().of(judging.id()).stream()
                .collect(Collectors.toMap(JudgedWork::workId, Function.identity()));
        Map<Long, WorkRow> rows = course
                .rows(results.stream().map(WorkResult::workId).toList())
                .stream()
                .filter(row -> status.contains(row.status()))
                .collect(Collectors.toMap(WorkRow::id, Function.identity()));
        Map<String, String> tiers = tables.quotas().inForce(judging.id()).stream()
                .collect(Collectors.toMap(TierQuota::tierCode, TierQuota::tierName));
        Map<Long, List<BigDecimal>> scores = scores(judging);
        return results.stream()
                .filter(result -> rows.containsKey(result.workId()))
                .map(result -> {
                    JudgedWork work = judged.get(result.workId());
                    AwardRow award = award(judging, rows.get(result.workId()), result, work.tierCode(), tiers);
                    return new ScoredWork(award, result, work.entryNo(), scores.get(result.workId()));
                })
                .toList();
    }

    private static AwardRow award(
            Judging judging, WorkRow work, WorkResult result, String tierCode, Map<String, String> tiers) {
        return new AwardRow(
                work.id(),
                work.number(),
                judging.categoryCode(),
                judging.categoryName(),
                tierCode,
                tiers.get(tierCode),
                result.place(),
                result.mean(),
                work.title(),
                work.authors(),
                work.unionName());
    }

    /** Numbers of judges are drawn, so that their order tells nothing about who they are. */
    private Map<Long, List<BigDecimal>> scores(Judging judging) {
        List<Sheet> sheets = tables.sheets().of(judging.id()).stream()
                .filter(sheet -> sheet.state() == SheetState.LOCKED)
                .toList();
        List<Long> judges = new Draw(judging.drawSeed())
                .order(sheets.stream().map(Sheet::judgeId).distinct().toList(), "column");
        Map<Long, List<BigDecimal>> scores = new HashMap<>();
        for (Sheet sheet : sheets) {
            scores.computeIfAbsent(
                            sheet.workId(), id -> new ArrayList<>(java.util.Collections.nCopies(judges.size(), null)))
                    .set(judges.indexOf(sheet.judgeId()), sheet.score());
        }
        return scores;
    }
}
