package org.zhuji.judging;

import java.math.BigDecimal;
import java.util.List;

/**
 * Works that the rules leave level or that the chair has put in order.
 *
 * @param onCutLine whether an award depends on their order
 * @param decided whether the chair has put them in order
 * @param works in the order decided, else by number
 */
public record TieGroup(BigDecimal mean, int place, boolean onCutLine, boolean decided, List<TiedWork> works) {
    public TieGroup {
        works = List.copyOf(works);
    }

    /** One of them, by the number and title the panel knows. */
    public record TiedWork(int entryNo, String title) {}
}
