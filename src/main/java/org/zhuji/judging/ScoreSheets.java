package org.zhuji.judging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;

/** The judges' door: everybody fills in the own sheets only, blind, in an order drawn for each judge. */
@Service
@Transactional
public class ScoreSheets {
    private final JudgingTables tables;
    private final SheetReading reading;
    private final JudgingRecord record;

    ScoreSheets(JudgingTables tables, SheetReading reading, JudgingRecord record) {
        this.tables = tables;
        this.reading = reading;
        this.record = record;
    }

    /** @return the panels on which the caller has sheets, the newest first */
    @Transactional(readOnly = true)
    public List<MyPanel> panels(Actor actor) {
        actor.require(Role.JUDGE);
        return tables.sheets().judgingsOf(actor.personId()).stream()
                .map(id -> panel(id, actor.personId()))
                .toList();
    }

    /** @return the caller's sheets of a judging; empty for anybody who has none there */
    @Transactional(readOnly = true)
    public List<SheetRow> sheets(Actor actor, long judgingId) {
        actor.require(Role.JUDGE);
        return reading.rows(judgingId, actor.personId());
    }

    /** @throws SheetNotFound if it is not the caller's */
    @Transactional(readOnly = true)
    public SheetDetails sheet(Actor actor, long sheetId) {
        return reading.details(own(actor, sheetId));
    }

    /**
     * Keeps one mark at once.
     *
     * @param mark null takes the mark back
     * @return the sheet's new version
     */
    public int mark(Actor actor, long sheetId, int version, String criterion, BigDecimal mark) {
        Sheet sheet = toScore(actor, sheetId);
        StoredCriterion stored = criterion(sheet, criterion);
        requireOnScale(stored, mark);
        touch(sheet, version);
        tables.sheets().mark(sheetId, stored, mark);
        return version + 1;
    }

    /** @return the sheet's new version */
    public int comment(Actor actor, long sheetId, int version, String publicComment, String internalComment) {
        Sheet sheet = toScore(actor, sheetId);
        String forAuthor = Reasons.optional(publicComment);
        String forPanel = Reasons.optional(internalComment);
        touch(sheet, version);
        tables.sheets().comment(sheetId, forAuthor, forPanel);
        return version + 1;
    }

    /**
     * Submits a sheet with all its marks.
     *
     * @return the sheet's new version
     * @throws SheetIncomplete if a mark is missing
     */
    public int submit(Actor actor, long sheetId, int version) {
        Duty duty = actor.require(Role.JUDGE);
        Sheet sheet = toScore(actor, sheetId);
        requireUnlocked(sheet);
        touch(sheet, version);
        Map<String, BigDecimal> marks = tables.sheets().marks(sheetId);
        requireComplete(sheet, marks);
        BigDecimal score = tables.criteria().rubric(sheet.judgingId()).score(marks);
        String salt = SheetSeal.newSalt();
        tables.sheets().submit(sheetId, score, salt, record.now());
        String what = "作品 " + sheet.entryNo() + " 号，评分校验值 " + SheetSeal.of(salt, marks);
        record.act(sheet.judgingId(), Verb.SUBMIT_SHEET, actor, duty, what);
        return version + 1;
    }

    /**
     * Takes the own sheet back until the panel is locked; its marks stay.
     *
     * @return the sheet's new version
     */
    public int reopen(Actor actor, long sheetId, int version) {
        Duty duty = actor.require(Role.JUDGE);
        Sheet sheet = toScore(actor, sheetId);
        requireUnlocked(sheet);
        if (!tables.sheets().reopen(sheetId, version, record.now())) {
            throw sheet.state() == SheetState.SUBMITTED ? new SheetChanged() : new SheetClosed();
        }
        record.act(sheet.judgingId(), Verb.REOPEN_SHEET, actor, duty, "作品 " + sheet.entryNo() + " 号");
        return version + 1;
    }

    private MyPanel panel(long judgingId, long judgeId) {
        List<Sheet> mine = tables.sheets().of(judgingId, judgeId);
        int submitted = (int)
                mine.stream().filter(sheet -> sheet.state() != SheetState.DRAFT).count();
        boolean isServing = tables.members().serving(judgingId).contains(judgeId);
        boolean isOpen = isServing && tables.judgings().get(judgingId).isScoring();
        return new MyPanel(tables.judgings().row(judgingId), mine.size(), submitted, isOpen, isServing);
    }

    /** Reading needs the duty only; whoever acted in another part of the campaign does not score. */
    private Sheet toScore(Actor actor, long sheetId) {
        Sheet sheet = own(actor, sheetId);
        long campaignId = tables.judgings().get(sheet.judgingId()).campaignId();
        tables.parts()
                .of(campaignId, actor.personId())
                .filter(part -> part != Role.JUDGE)
                .ifPresent(part -> {
                    throw new PartTaken(actor.name(), part, Role.JUDGE);
                });
        return sheet;
    }

    private Sheet own(Actor actor, long sheetId) {
        actor.require(Role.JUDGE);
        return tables.sheets()
                .find(sheetId)
                .filter(sheet -> actor.personId() != null && sheet.judgeId() == actor.personId())
                .filter(sheet -> sheet.state() != SheetState.RELEASED)
                .orElseThrow(SheetNotFound::new);
    }

    /** Held, so that no lock of the panel comes in between. */
    private void requireUnlocked(Sheet sheet) {
        if (!tables.judgings().hold(sheet.judgingId()).isScoring()) {
            throw new SheetClosed();
        }
        requireServing(sheet);
    }

    private void requireServing(Sheet sheet) {
        if (!tables.members().serving(sheet.judgingId()).contains(sheet.judgeId())) {
            throw new SheetClosed();
        }
    }

    private void touch(Sheet sheet, int version) {
        if (!tables.sheets().touch(sheet.id(), version, record.now())) {
            throw sheet.state() == SheetState.DRAFT ? new SheetChanged() : new SheetClosed();
        }
    }

    private StoredCriterion criterion(Sheet sheet, String code) {
        return tables.criteria().of(sheet.judgingId()).stream()
                .filter(criterion -> criterion.item().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchCriterion(code));
    }

    private static void requireOnScale(StoredCriterion criterion, BigDecimal mark) {
        int scale = criterion.item().scale();
        boolean isOnScale = mark == null
                || mark.signum() >= 0
                        && mark.compareTo(BigDecimal.valueOf(scale)) <= 0
                        && mark.stripTrailingZeros().scale() <= 2;
        if (!isOnScale) {
            throw new MarkOutOfScale(criterion.name(), scale);
        }
    }

    private void requireComplete(Sheet sheet, Map<String, BigDecimal> marks) {
        List<String> missing = tables.criteria().of(sheet.judgingId()).stream()
                .filter(criterion -> !marks.containsKey(criterion.item().code()))
                .map(StoredCriterion::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new SheetIncomplete(missing);
        }
    }
}
