package org.zhuji.judging;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
     * Lets the panel go on without a sheet that will not come.
     *
     * @throws TooFewSheets if fewer than three sheets would remain for the work
     */
    public void release(Actor actor, long sheetId, String reason) {
        Duty duty = duties.require(actor, Role.PANEL_CHAIR);
        String given = Reasons.required(reason);
        Sheet sheet = tables.sheets().find(sheetId).orElseThrow(SheetNotFound::new);
        Judging judging = tables.judgings().hold(sheet.judgingId());
        judging.require(judging.isScoring());
        requireEnoughWithout(sheet);
        if (!tables.sheets().release(sheetId, given, record.now())) {
            throw new SheetClosed();
        }
        String what = people.nameOf(sheet.judgeId()) + "，作品 " + sheet.entryNo() + " 号：" + given;
        record.act(sheet.judgingId(), "releaseSheet", actor, duty, what);
    }

    /**
     * Locks all sheets for good; results are computed next.
     *
     * @throws SheetsMissing if a sheet is not submitted, with the judges' names and the works' numbers
     */
    public void lock(Actor actor, long judgingId, String opinion) {
        Duty duty = duties.require(actor, Role.PANEL_CHAIR);
        Judging judging = tables.judgings().hold(judgingId);
        judging.require(judging.isScoring());
        String given = Reasons.optional(opinion);
        requireAllSubmitted(judgingId);
        tables.sheets().lock(judgingId);
        tables.judgings().locked(judgingId, record.now());
        int count = tables.sheets().locked(judgingId).size();
        record.act(judgingId, "lock", actor, duty, "评分表 " + count + " 份" + (given == null ? "" : "；" + given));
        record.stepDone("judging", judgingId, "scoring", given, actor);
    }

    private void requireEnoughWithout(Sheet released) {
        long left = tables.sheets().of(released.judgingId()).stream()
                .filter(sheet -> sheet.workId() == released.workId() && sheet.state() != SheetState.RELEASED)
                .filter(sheet -> sheet.id() != released.id())
                .count();
        if (left < Conflicts.FEWEST_SHEETS) {
            throw new TooFewSheets(released.entryNo(), (int) left);
        }
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
