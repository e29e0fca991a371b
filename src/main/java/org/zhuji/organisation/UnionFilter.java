package org.zhuji.organisation;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Locale;
import org.springframework.data.jpa.domain.Specification;

/** The conditions of a search for unions. */
final class UnionFilter {

    private static final char ESCAPE = '!';

    private UnionFilter() {}

    static Specification<UnionUnit> within(UnionScope scope, String text) {
        return (union, query, criteria) ->
                criteria.and(inScope(scope, union, criteria), matches(text, union, criteria));
    }

    private static Predicate inScope(UnionScope scope, Root<UnionUnit> union, CriteriaBuilder criteria) {
        return criteria.or(scope.paths().stream()
                .map(path -> criteria.like(union.get("path"), path + "%"))
                .toArray(Predicate[]::new));
    }

    private static Predicate matches(String text, Root<UnionUnit> union, CriteriaBuilder criteria) {
        if (text == null || text.isBlank()) {
            return criteria.conjunction();
        }
        String pattern = "%"
                + text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
        return criteria.or(
                criteria.like(criteria.lower(union.get("name")), pattern, ESCAPE),
                criteria.like(criteria.lower(union.get("shortName")), pattern, ESCAPE),
                criteria.like(criteria.lower(union.get("code")), pattern, ESCAPE));
    }
}
