package org.zhuji.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;

/** The door for works that all rules leave level: the chair puts a whole group in order, with a reason on record. */
@Service
@Transactional
public class TieDecisions {
    private final JudgingTables tables;
    private final BlindWorks works;
    private final AwardTable table;
    private final ProvinceDuties duties;
    private final JudgingRecord record;

    TieDecisions(
            JudgingTables tables, BlindWorks works, AwardTable table, ProvinceDuties duties, JudgingRecord record) {
        this.tables = tables;
        this.works = works;
        this.table = table;
        this.duties = duties;
        this.record = record;
    }

    /** @return groups of works that are level but for the chair's decision, best first; empty before the lock */
    @Transactional(readOnly = true)
    public List<TieGroup> ties(Actor actor, long judgingId) {
        duties.require(actor, Role.PANEL_CHAIR, Role.ORGANISER);
        Map<Long, JudgedWork> entries = entries(judgingId);
        return groups(judgingId).stream()
                .map(group -> shown(judgingId, group, entries))
                .toList();
    }

    /**
     * Puts one whole group in order, best first.
     *
     * @throws NotATie if the numbers are not exactly one group
     */
    public void decide(Actor actor, long judgingId, List<Integer> entryNumbers, String reason) {
        Duty duty = duties.require(actor, Role.PANEL_CHAIR);
        Judging judging = tables.holdFor(actor, Role.PANEL_CHAIR, judgingId);
        judging.require(judging.isAwaitingTable());
        String given = Reasons.required(reason);
        List<Long> ordered = workIds(judgingId, entryNumbers);
        requireWholeGroup(judgingId, ordered);
        tables.tieBreaks().decide(judgingId, ordered, given, actor.personId(), record.now());
        table.rankAgain(judgingId);
        record.act(judgingId, Verb.DECIDE_TIE, actor, duty, "作品 " + entryNumbers + " 号依次排列：" + given);
    }

    private List<Long> workIds(long judgingId, List<Integer> entryNumbers) {
        Map<Integer, Long> byNumber = tables.works().of(judgingId).stream()
                .collect(Collectors.toMap(JudgedWork::entryNo, JudgedWork::workId));
        List<Long> ids = entryNumbers.stream().map(byNumber::get).toList();
        if (ids.contains(null) || new HashSet<>(ids).size() != ids.size()) {
            throw new NotATie();
        }
        return ids;
    }

    private void requireWholeGroup(long judgingId, List<Long> workIds) {
        boolean isWhole = groups(judgingId).stream()
                .map(group -> group.stream().map(WorkResult::workId).collect(Collectors.toSet()))
                .anyMatch(new HashSet<>(workIds)::equals);
        if (!isWhole) {
            throw new NotATie();
        }
    }

    /** Groups as the rules alone leave them: the chair's own decisions are not looked at. */
    private List<List<WorkResult>> groups(long judgingId) {
        if (tables.judgings().get(judgingId).state().compareTo(JudgingState.AWARD_TABLE) < 0) {
            return List.of();
        }
        return new Ranking(tables.criteria().rubric(judgingId), Map.of())
                .of(tables.sheets().locked(judgingId)).stream()
                        .collect(Collectors.groupingBy(WorkResult::place))
                        .values()
                        .stream()
                        .filter(group -> group.size() > 1)
                        .sorted(Comparator.comparing(group -> group.get(0).place()))
                        .toList();
    }

    private TieGroup shown(long judgingId, List<WorkResult> group, Map<Long, JudgedWork> entries) {
        Map<Long, Integer> decided = tables.tieBreaks().of(judgingId);
        Map<Long, BlindWorks.Face> faces =
                works.faces(group.stream().map(WorkResult::workId).toList());
        List<WorkResult> ordered = new ArrayList<>(group);
        ordered.sort(Comparator.comparing((WorkResult result) -> decided.getOrDefault(result.workId(), 0))
                .thenComparing(result -> entries.get(result.workId()).entryNo()));
        WorkResult first = ordered.get(0);
        return new TieGroup(
                first.mean(),
                first.place(),
                isOnCutLine(judgingId, first.place(), group.size()),
                decided.containsKey(first.workId()),
                ordered.stream()
                        .map(result -> new TieGroup.TiedWork(
                                entries.get(result.workId()).entryNo(),
                                faces.get(result.workId()).title()))
                        .toList());
    }

    private boolean isOnCutLine(long judgingId, int place, int size) {
        int cut = 0;
        for (TierQuota quota : tables.quotas().inForce(judgingId)) {
            cut += quota.awards();
            if (cut >= place && cut < place + size - 1) {
                return true;
            }
        }
        return false;
    }

    private Map<Long, JudgedWork> entries(long judgingId) {
        return tables.works().of(judgingId).stream().collect(Collectors.toMap(JudgedWork::workId, Function.identity()));
    }
}
