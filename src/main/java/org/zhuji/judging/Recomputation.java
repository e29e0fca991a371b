package org.zhuji.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;

/** Recomputes a list from the stored sheets and compares it with what was stored: any award can be explained (REQ-39). */
@Service
@Transactional(readOnly = true)
public class Recomputation {
    private final JudgingTables tables;
    private final JudgingResults results;
    private final ProvinceDuties duties;

    Recomputation(JudgingTables tables, JudgingResults results, ProvinceDuties duties) {
        this.tables = tables;
        this.results = results;
        this.duties = duties;
    }

    /** @return the results from locked sheets, criteria and decisions of the chair, best first; by work id, without names */
    public List<WorkResult> recompute(Actor actor, long judgingId) {
        duties.require(actor, Role.LEADERSHIP_GROUP, Role.ORGANISER, Role.AUDITOR);
        return results.compute(judgingId);
    }

    /** @return a sentence per difference in any judging whose results are stored; empty when all is well */
    public List<String> verify() {
        return tables.judgings().ids().stream()
                .flatMap(id -> verify(id).stream())
                .toList();
    }

    /** @return a sentence per difference; empty when all is well */
    public List<String> verify(long judgingId) {
        Judging judging = tables.judgings().get(judgingId);
        List<String> faults = new ArrayList<>(drawFaults(judging));
        if (judging.awardCount() == null) {
            return faults;
        }
        faults.addAll(sheetFaults(judgingId));
        List<WorkResult> again = results.compute(judgingId);
        if (!again.equals(tables.works().results(judgingId))) {
            faults.add("评审 " + judgingId + "：按评分表重新计算的名次与已存名次不一致");
        }
        if (AwardShares.allowed(judging.awardRatio(), again.size()) != judging.awardCount()) {
            faults.add("评审 " + judgingId + "：奖项总数与有效作品数不符");
        }
        if (judging.state() == JudgingState.CONCLUDED && !storedTiers(judgingId).equals(tiers(judgingId, again))) {
            faults.add("评审 " + judgingId + "：按审定的奖项设置重新分配的奖项与已存奖项不一致");
        }
        return faults;
    }

    /** Numbers and orders drawn again from the seed, a replacement's included. */
    private List<String> drawFaults(Judging judging) {
        Draw draw = new Draw(judging.drawSeed());
        List<String> faults = new ArrayList<>();
        List<Long> works =
                tables.works().of(judging.id()).stream().map(JudgedWork::workId).toList();
        if (!works.equals(draw.order(works, "entry"))) {
            faults.add("评审 " + judging.id() + "：按种子重新抽签的作品编号与已存编号不一致");
        }
        Map<Long, List<Sheet>> byJudge =
                tables.sheets().of(judging.id()).stream().collect(Collectors.groupingBy(Sheet::judgeId));
        byJudge.forEach((judge, sheets) -> {
            List<Long> order = sheets.stream()
                    .sorted(Comparator.comparing(Sheet::place))
                    .map(Sheet::workId)
                    .toList();
            if (!order.equals(draw.order(order, "judge " + judge))) {
                faults.add("评审 " + judging.id() + "：按种子重新抽签的评委 " + judge + " 的评分顺序与已存顺序不一致");
            }
        });
        return faults;
    }

    private List<String> sheetFaults(long judgingId) {
        Rubric rubric = tables.criteria().rubric(judgingId);
        Map<List<Long>, BigDecimal> stored = new HashMap<>();
        tables.sheets().of(judgingId).forEach(sheet -> stored.put(key(sheet.workId(), sheet.judgeId()), sheet.score()));
        return tables.sheets().locked(judgingId).stream()
                .filter(sheet ->
                        rubric.score(sheet.marks()).compareTo(stored.get(key(sheet.workId(), sheet.judgeId()))) != 0)
                .map(sheet -> "评审 " + judgingId + "：评委 " + sheet.judgeId() + " 对作品 " + sheet.workId() + " 的总分与各项分数不符")
                .toList();
    }

    private static List<Long> key(long workId, long judgeId) {
        return List.of(workId, judgeId);
    }

    private Map<Long, String> tiers(long judgingId, List<WorkResult> ranked) {
        return CutLine.tiers(ranked, tables.quotas().inForce(judgingId));
    }

    private Map<Long, String> storedTiers(long judgingId) {
        Map<Long, String> tiers = new HashMap<>();
        tables.works().of(judgingId).stream()
                .filter(work -> work.tierCode() != null)
                .forEach(work -> tiers.put(work.workId(), work.tierCode()));
        return tiers;
    }
}
