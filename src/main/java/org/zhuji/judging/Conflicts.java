package org.zhuji.judging;

import java.util.List;
import org.zhuji.people.PersonRow;

/**
 * Who must not judge what (REQ-38): a judge whose own union lies on the work's branch below the province, and a judge who
 * carries the name of one of its authors. Asked before the panel is named and again when sheets are drawn up.
 */
record Conflicts(long provinceId) {
    /** A panel gives every work at least this many sheets. */
    static final int FEWEST_SHEETS = 3;

    boolean isBarred(PersonRow judge, Contender work) {
        // two people may share a name: one sheet less is the smaller harm
        return work.authors().contains(judge.name())
                || judge.duties().stream()
                        .filter(duty -> duty.unionId() != provinceId)
                        .anyMatch(duty -> work.unionPath().startsWith(duty.unionPath()));
    }

    /** @throws TooFewSheets if a work would get fewer than three sheets */
    void requireEnough(List<PersonRow> judges, List<Contender> works) {
        for (Contender work : works) {
            int sheets = (int)
                    judges.stream().filter(judge -> !isBarred(judge, work)).count();
            if (sheets < FEWEST_SHEETS) {
                throw new TooFewSheets(work.entryNo(), sheets);
            }
        }
    }
}
