package org.zhuji.campaign;

import java.util.List;

/**
 * A category with its own rules.
 *
 * @param clause where the notice asks for it, e.g. 二（一）
 * @param media what the main file of a work is
 * @param recitedText whether the recited text is asked for (REQ-13)
 * @param criteria what judges mark, with weights
 */
public record Category(
        String code,
        String name,
        String englishName,
        String clause,
        String description,
        MediaKind media,
        boolean recitedText,
        List<String> topics,
        List<Rule> rules,
        List<Criterion> criteria) {

    public Category {
        topics = topics == null ? List.of() : List.copyOf(topics);
        rules = rules == null ? List.of() : List.copyOf(rules);
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    public Category withCriteria(List<Criterion> newCriteria) {
        return new Category(
                code, name, englishName, clause, description, media, recitedText, topics, rules, newCriteria);
    }
}
