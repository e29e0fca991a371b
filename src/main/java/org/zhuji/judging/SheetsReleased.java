package org.zhuji.judging;

import java.util.List;

/** The chair let the panel go on without these sheets of a judge. Published inside the transaction. */
public record SheetsReleased(
        JudgingRow judging, long judgeId, List<Long> sheetIds, List<Integer> entryNos, String reason) {
    public SheetsReleased {
        sheetIds = List.copyOf(sheetIds);
        entryNos = List.copyOf(entryNos);
    }
}
