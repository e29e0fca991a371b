package org.zhuji.judging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;

/**
 * The organiser's door when a judge drops out while the panel scores: the leaving judge's sheets are released and the
 * replacement gets sheets for the same works, in the order that the stored seed draws for this judge.
 */
@Service
@Transactional
public class JudgeReplacement {
    private final JudgingTables tables;
    private final Contenders contenders;
    private final Candidacy candidacy;
    private final SheetDrawing drawing;
    private final ProvinceDuties duties;
    private final JudgingRecord record;

    JudgeReplacement(
            JudgingTables tables,
            Contenders contenders,
            Candidacy candidacy,
            SheetDrawing drawing,
            ProvinceDuties duties,
            JudgingRecord record) {
        this.tables = tables;
        this.contenders = contenders;
        this.candidacy = candidacy;
        this.drawing = drawing;
        this.duties = duties;
        this.record = record;
    }

    /** @return judges outside this panel, for organisers; who may not be named carries the reason */
    @Transactional(readOnly = true)
    public List<PanelCandidate> candidates(Actor actor, long judgingId) {
        duties.require(actor, Role.ORGANISER);
        long campaignId = tables.judgings().get(judgingId).campaignId();
        Set<Long> known = tables.members().all(judgingId).stream()
                .map(PanelMembers.Member::personId)
                .collect(Collectors.toSet());
        return candidacy.list(actor, campaignId, contenders.of(judgingId), List.of()).stream()
                .filter(candidate -> !known.contains(candidate.personId()))
                .toList();
    }

    /**
     * Replaces a judge in one act, before the lock.
     *
     * @throws NotOnPanel if the leaving judge does not sit on the panel
     * @throws AlreadyOnPanel if the replacement sits or sat on it
     * @throws NothingToTakeOver if no sheet would be left for the replacement
     * @throws TooFewSheets if fewer than three sheets would remain for a work
     */
    public void replace(Actor actor, long judgingId, Replacement wanted) {
        Duty duty = duties.require(actor, Role.ORGANISER);
        String reason = Reasons.required(wanted.reason());
        Judging judging = tables.holdFor(actor, Role.ORGANISER, judgingId);
        judging.require(judging.isScoring());
        String leaver = requireServing(judgingId, wanted.leaverId());
        PersonRow replacement = newcomer(judging, wanted.replacementId());
        int released = release(judgingId, wanted, reason);
        tables.members().leave(judgingId, wanted.leaverId(), wanted.replacementId(), reason, record.now());
        tables.members().name(judgingId, List.of(wanted.replacementId()));
        int drawn = drawing.drawUp(judging, replacement, leftBy(wanted.leaverId(), judgingId));
        if (drawn == 0) {
            throw new NothingToTakeOver(leaver, replacement.name());
        }
        requireEnough(judgingId);
        String what = leaver + " → " + replacement.name() + "；免去 " + released + " 份，"
                + (wanted.keepSubmitted() ? "已提交的保留" : "含已提交的") + "，接替评分 " + drawn + " 份：" + reason;
        record.act(judgingId, Verb.REPLACE_JUDGE, actor, duty, what);
        record.tell(new JudgeReplaced(
                tables.judgings().row(judgingId), wanted.leaverId(), wanted.replacementId(), drawn, reason));
    }

    private String requireServing(long judgingId, long personId) {
        String name = candidacy.nameOf(personId);
        if (!tables.members().serving(judgingId).contains(personId)) {
            throw new NotOnPanel(name);
        }
        return name;
    }

    private PersonRow newcomer(Judging judging, long personId) {
        boolean isKnown = tables.members().all(judging.id()).stream().anyMatch(member -> member.personId() == personId);
        if (isKnown) {
            throw new AlreadyOnPanel(candidacy.nameOf(personId));
        }
        return candidacy.admit(judging.campaignId(), List.of(personId)).get(0);
    }

    private int release(long judgingId, Replacement wanted, String reason) {
        List<Sheet> sheets = tables.sheets().of(judgingId, wanted.leaverId()).stream()
                .filter(sheet -> sheet.state() == SheetState.DRAFT || !wanted.keepSubmitted())
                .toList();
        sheets.forEach(sheet -> tables.sheets().release(sheet.id(), reason, record.now()));
        return sheets.size();
    }

    /** The works the leaving judge was to score and does not; also those released earlier. */
    private List<Contender> leftBy(long leaverId, long judgingId) {
        Set<Long> works = new HashSet<>();
        tables.sheets().of(judgingId).stream()
                .filter(sheet -> sheet.judgeId() == leaverId && sheet.state() == SheetState.RELEASED)
                .forEach(sheet -> works.add(sheet.workId()));
        return contenders.of(judgingId).stream()
                .filter(work -> works.contains(work.workId()))
                .toList();
    }

    private void requireEnough(long judgingId) {
        tables.works().of(judgingId).forEach(work -> {
            int left = tables.sheets().remaining(judgingId, work.workId());
            if (left < Conflicts.FEWEST_SHEETS) {
                throw new TooFewSheets(work.entryNo(), left);
            }
        });
    }
}
