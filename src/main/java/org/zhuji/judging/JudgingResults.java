package org.zhuji.judging;

import java.util.List;
import org.springframework.stereotype.Component;

/** Results from stored rows only: locked sheets, frozen criteria, the chair's decisions (REQ-39). */
@Component
class JudgingResults {
    private final Sheets sheets;
    private final Criteria criteria;
    private final TieBreaks tieBreaks;

    JudgingResults(Sheets sheets, Criteria criteria, TieBreaks tieBreaks) {
        this.sheets = sheets;
        this.criteria = criteria;
        this.tieBreaks = tieBreaks;
    }

    List<WorkResult> compute(long judgingId) {
        List<FilledSheet> locked = sheets.locked(judgingId);
        if (locked.isEmpty()) {
            return List.of();
        }
        return new Ranking(criteria.rubric(judgingId), tieBreaks.of(judgingId)).of(locked);
    }
}
