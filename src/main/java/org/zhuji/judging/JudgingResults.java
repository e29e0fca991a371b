package org.zhuji.judging;

import java.util.List;
import org.springframework.stereotype.Component;

/** Results from stored rows only: locked sheets, frozen criteria, the chair's decisions (REQ-39). */
@Component
class JudgingResults {
    private final JudgingTables tables;

    JudgingResults(JudgingTables tables) {
        this.tables = tables;
    }

    List<WorkResult> compute(long judgingId) {
        List<FilledSheet> locked = tables.sheets().locked(judgingId);
        if (locked.isEmpty()) {
            return List.of();
        }
        return new Ranking(
                        tables.criteria().rubric(judgingId), tables.tieBreaks().of(judgingId))
                .of(locked);
    }
}
