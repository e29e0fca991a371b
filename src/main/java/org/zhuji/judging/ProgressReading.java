package org.zhuji.judging;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.judging.PanelProgress.Cell;
import org.zhuji.judging.PanelProgress.JudgeProgress;
import org.zhuji.judging.PanelProgress.WorkProgress;
import org.zhuji.people.PeopleService;

/** The matrix of judges and works for the chair's screen. */
@Component
class ProgressReading {
    private final JudgingTables tables;
    private final BlindWorks works;
    private final PeopleService people;

    ProgressReading(JudgingTables tables, BlindWorks works, PeopleService people) {
        this.tables = tables;
        this.works = works;
        this.people = people;
    }

    PanelProgress progress(long judgingId) {
        boolean isLocked = tables.judgings().get(judgingId).lockedAt() != null;
        List<Sheet> sheets = tables.sheets().of(judgingId);
        List<JudgeProgress> judges = tables.members().all(judgingId).stream()
                .map(judge -> judge(judge, sheets))
                .toList();
        return new PanelProgress(tables.judgings().row(judgingId), isLocked, judges, rows(judgingId, sheets, isLocked));
    }

    private JudgeProgress judge(PanelMembers.Member member, List<Sheet> sheets) {
        long judgeId = member.personId();
        List<Sheet> own = sheets.stream()
                .filter(sheet -> sheet.judgeId() == judgeId && sheet.state() != SheetState.RELEASED)
                .toList();
        int submitted = (int)
                own.stream().filter(sheet -> sheet.state() != SheetState.DRAFT).count();
        String replacedBy = member.isServing() ? null : people.nameOf(member.replacedBy());
        return new JudgeProgress(judgeId, people.nameOf(judgeId), own.size(), submitted, replacedBy);
    }

    private List<WorkProgress> rows(long judgingId, List<Sheet> sheets, boolean isLocked) {
        List<JudgedWork> all = tables.works().of(judgingId);
        Map<Long, BlindWorks.Face> faces =
                works.faces(all.stream().map(JudgedWork::workId).toList());
        Map<Long, WorkResult> results = tables.works().results(judgingId).stream()
                .collect(Collectors.toMap(WorkResult::workId, Function.identity()));
        Map<Long, List<Sheet>> byWork = sheets.stream().collect(Collectors.groupingBy(Sheet::workId));
        return all.stream()
                .map(work -> {
                    WorkResult result = results.get(work.workId());
                    return new WorkProgress(
                            work.entryNo(),
                            faces.getOrDefault(work.workId(), BlindWorks.Face.none(work.workId()))
                                    .title(),
                            cells(byWork.getOrDefault(work.workId(), List.of()), isLocked),
                            result == null ? null : result.place(),
                            result == null ? null : result.mean());
                })
                .toList();
    }

    private static Map<Long, Cell> cells(List<Sheet> sheets, boolean isLocked) {
        return sheets.stream()
                .collect(Collectors.toMap(
                        Sheet::judgeId, sheet -> new Cell(sheet.id(), sheet.state(), isLocked ? sheet.score() : null)));
    }
}
