package org.zhuji.judging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts stored sheets and blind works together for a judge's screen. */
@Component
class SheetReading {
    private final JudgingTables tables;
    private final BlindWorks works;

    SheetReading(JudgingTables tables, BlindWorks works) {
        this.tables = tables;
        this.works = works;
    }

    List<SheetRow> rows(long judgingId, long judgeId) {
        List<Sheet> sheets = tables.sheets().of(judgingId, judgeId);
        Map<Long, BlindWorks.Face> faces =
                works.faces(sheets.stream().map(Sheet::workId).toList());
        int criteria = tables.criteria().of(judgingId).size();
        return sheets.stream()
                .map(sheet -> row(sheet, faces.get(sheet.workId()), criteria))
                .toList();
    }

    SheetDetails details(Sheet sheet) {
        Judging judging = tables.judgings().get(sheet.judgingId());
        Map<String, BigDecimal> marks = tables.sheets().marks(sheet.id());
        List<StoredCriterion> criteria = tables.criteria().of(sheet.judgingId());
        List<Long> mine = tables.sheets().of(sheet.judgingId(), sheet.judgeId()).stream()
                .map(Sheet::id)
                .toList();
        int index = mine.indexOf(sheet.id());
        List<String> comments = tables.sheets().comments(sheet.id());
        return new SheetDetails(
                sheet.id(),
                sheet.version(),
                tables.judgings().row(sheet.judgingId()),
                sheet.place(),
                sheet.state(),
                judging.isScoring()
                        && tables.members().serving(sheet.judgingId()).contains(sheet.judgeId()),
                works.get(sheet.workId(), sheet.entryNo()),
                criteria.stream().map(criterion -> mark(criterion, marks)).toList(),
                score(criteria, marks),
                comments.get(0),
                comments.get(1),
                index > 0 ? mine.get(index - 1) : null,
                index + 1 < mine.size() ? mine.get(index + 1) : null);
    }

    private static SheetRow row(Sheet sheet, BlindWorks.Face face, int criteria) {
        BlindWorks.Face shown = face == null ? BlindWorks.Face.none(sheet.workId()) : face;
        return new SheetRow(
                sheet.id(),
                sheet.place(),
                sheet.entryNo(),
                shown.title(),
                shown.posterMediaId(),
                sheet.state(),
                sheet.score(),
                sheet.marked(),
                criteria);
    }

    private static SheetMark mark(StoredCriterion criterion, Map<String, BigDecimal> marks) {
        return new SheetMark(
                criterion.item().code(),
                criterion.name(),
                criterion.description(),
                criterion.item().scale(),
                criterion.item().weight(),
                marks.get(criterion.item().code()));
    }

    private static BigDecimal score(List<StoredCriterion> criteria, Map<String, BigDecimal> marks) {
        return marks.size() < criteria.size()
                ? null
                : new Rubric(criteria.stream().map(StoredCriterion::item).toList()).score(marks);
    }
}
