package org.zhuji.judging;

import java.math.BigDecimal;
import java.util.List;

/**
 * One of the caller's sheets, to be filled in.
 *
 * @param version guards changes
 * @param open whether the panel is not locked yet and the caller has not been replaced
 * @param score what the marks make on 0 to 100; null while one is missing
 * @param publicComment may later be shown to the author
 * @param internalComment for the panel only
 * @param previousId the sheet before in the caller's order, or null
 */
public record SheetDetails(
        long id,
        int version,
        JudgingRow judging,
        int place,
        SheetState state,
        boolean open,
        BlindWork work,
        List<SheetMark> marks,
        BigDecimal score,
        String publicComment,
        String internalComment,
        Long previousId,
        Long nextId) {
    public SheetDetails {
        marks = List.copyOf(marks);
    }
}
