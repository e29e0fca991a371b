package org.zhuji.judging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.PersonRow;
import org.zhuji.works.WorkRow;

/**
 * Who must not judge what (REQ-38): a judge whose own union lies on the work's branch below the province, and a judge who
 * carries the name of one of its authors. Asked before the panel is named and again when sheets are drawn up.
 */
@Component
class Conflicts {
    /** A panel gives every work at least this many sheets. */
    static final int FEWEST_SHEETS = 3;

    private final UnionService unions;

    Conflicts(UnionService unions) {
        this.unions = unions;
    }

    boolean isBarred(PersonRow judge, WorkRow work) {
        return isOnBranch(judge, work) || isNamedAsAuthor(judge, work);
    }

    /** @throws TooFewSheets if a work would get fewer than three sheets */
    void requireEnoughJudges(List<PersonRow> judges, List<WorkRow> works, List<JudgedWork> entries) {
        for (JudgedWork entry : entries) {
            works.stream()
                    .filter(work -> work.id() == entry.workId())
                    .findFirst()
                    .ifPresent(work -> {
                        int sheets = (int) judges.stream()
                                .filter(judge -> !isBarred(judge, work))
                                .count();
                        if (sheets < FEWEST_SHEETS) {
                            throw new TooFewSheets(entry.entryNo(), sheets);
                        }
                    });
        }
    }

    private boolean isOnBranch(PersonRow judge, WorkRow work) {
        long province = unions.province().id();
        String path = unions.get(work.unionId()).path();
        return judge.duties().stream()
                .filter(duty -> duty.unionId() != province)
                .anyMatch(duty -> path.startsWith(duty.unionPath()));
    }

    /** Two people may share a name; one sheet less is the smaller harm. */
    private static boolean isNamedAsAuthor(PersonRow judge, WorkRow work) {
        return work.authors() != null
                && Arrays.asList(work.authors().split("[、，,;；\\s]+")).contains(judge.name());
    }

    static List<PersonRow> byName(List<PersonRow> people) {
        return people.stream().sorted(Comparator.comparing(PersonRow::name)).toList();
    }
}
