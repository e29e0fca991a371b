package org.zhuji.judging;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.PeopleService;
import org.zhuji.people.Role;

/** The panel chair's door: see how far the panel is, release single sheets, lock. The chair marks nothing. */
@Service
@Transactional
public class PanelChair {
    private final JudgingTables tables;
    private final ProgressReading reading;
    private final PeopleService people;
    private final ProvinceDuties duties;
    private final JudgingRecord record;

    PanelChair(
            JudgingTables tables,
            ProgressReading reading,
            PeopleService people,
            ProvinceDuties duties,
            JudgingRecord record) {
        this.tables = tables;
        this.reading = reading;
        this.people = people;
        this.duties = duties;
        this.record = record;
    }

    /** Readable by chairs and organisers; scores only after the lock. */
    @Transactional(readOnly = true)
    public PanelProgress progress(Actor actor, long judgingId) {
        duties.require(actor, Role.PANEL_CHAIR, Role.ORGANISER);
        return reading.progress(judgingId);
    }

    /**
     * Lets the panel go on without a sheet: one that will not come, or a submitted one after a conflict came to light.
     *
     * @throws PartTaken if the person has acted in another part of the campaign
     * @throws TooFewSheets if fewer than three sheets would remain for the work
     */
    public void release(Actor actor, long sheetId, String reason) {
        Duty duty = duties.require(actor, Role.PANEL_CHAIR);
        String given = Reasons.required(reason);
        Sheet sheet = tables.sheets().find(sheetId).orElseThrow(SheetNotFound::new);
        requireScoring(actor, sheet.judgingId());
        release(actor, duty, List.of(sheet), given);
    }

    /**
     * As {@link #release}, for all sheets of a judge at once, submitted or not.
     *
     * @throws SheetClosed if there are none
     */
    public void releaseAll(Actor actor, long judgingId, long judgeId, String reason) {
        Duty duty = duties.require(actor, Role.PANEL_CHAIR);
        String given = Reasons.required(reason);
        requireScoring(actor, judgingId);
        List<Sheet> sheets = tables.sheets().of(judgingId, judgeId);
        if (sheets.isEmpty()) {
            throw new SheetClosed();
        }
        release(actor, duty, sheets, given);
    }

    private Judging requireScoring(Actor actor, long judgingId) {
        Judging judging = tables.holdFor(actor, Role.PANEL_CHAIR, judgingId);
        return judging.require(judging.isScoring());
    }

    private void release(Actor actor, Duty duty, List<Sheet> sheets, String reason) {
        for (Sheet sheet : sheets) {
            if (!tables.sheets().release(sheet.id(), reason, record.now())) {
                throw new SheetClosed();
            }
            int left = tables.sheets().remaining(sheet.judgingId(), sheet.workId());
            if (left < Conflicts.FEWEST_SHEETS) {
                throw new TooFewSheets(sheet.entryNo(), left);
            }
        }
        Sheet first = sheets.get(0);
        String what = people.nameOf(first.judgeId()) + "，作品 " + numbers(sheets) + " 号：" + reason;
        record.act(first.judgingId(), Verb.RELEASE_SHEET, actor, duty, what);
        record.tell(new SheetsReleased(
                tables.judgings().row(first.judgingId()),
                first.judgeId(),
                sheets.stream().map(Sheet::id).toList(),
                sheets.stream().map(Sheet::entryNo).toList(),
                reason));
    }

    /**
     * Locks all sheets for good; results are computed next.
     *
     * @throws PartTaken if the person has acted in another part of the campaign
     * @throws SheetsMissing if a sheet is not submitted, with the judges' names and the works' numbers
     */
    public void lock(Actor actor, long judgingId, String opinion) {
        Duty duty = duties.require(actor, Role.PANEL_CHAIR);
        requireScoring(actor, judgingId);
        String given = Reasons.optional(opinion);
        requireAllSubmitted(judgingId);
        tables.sheets().lock(judgingId);
        tables.judgings().locked(judgingId, record.now());
        int count = tables.sheets().locked(judgingId).size();
        record.act(judgingId, Verb.LOCK, actor, duty, "评分表 " + count + " 份" + (given == null ? "" : "；" + given));
        record.stepDone("judging", judgingId, "scoring", given, actor);
    }

    private void requireAllSubmitted(long judgingId) {
        Map<Long, List<Sheet>> missing = tables.sheets().of(judgingId).stream()
                .filter(sheet -> sheet.state() == SheetState.DRAFT)
                .collect(Collectors.groupingBy(Sheet::judgeId));
        if (!missing.isEmpty()) {
            throw new SheetsMissing(missing.entrySet().stream()
                    .map(entry -> people.nameOf(entry.getKey()) + "（" + numbers(entry.getValue()) + " 号）")
                    .sorted()
                    .collect(Collectors.joining("，")));
        }
    }

    private static String numbers(List<Sheet> sheets) {
        return sheets.stream().map(sheet -> String.valueOf(sheet.entryNo())).collect(Collectors.joining("、"));
    }
}
