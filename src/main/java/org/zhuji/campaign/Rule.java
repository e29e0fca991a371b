package org.zhuji.campaign;

import java.math.BigDecimal;
import java.util.List;

/**
 * One rule of a category as data.
 *
 * @param clause where it comes from, e.g. 二（一）; 设置 for a setting of the organiser
 * @param quote the words of the notice, quoted in refusals
 * @param limit the number, in the unit of the kind; null where the kind has none
 * @param inclusive whether the limit itself is still allowed
 * @param values the allowed values where the kind is a list
 */
public record Rule(
        RuleKind kind, String clause, String quote, BigDecimal limit, boolean inclusive, List<String> values) {
    public Rule {
        values = values == null ? List.of() : List.copyOf(values);
    }
}
