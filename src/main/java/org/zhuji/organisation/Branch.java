package org.zhuji.organisation;

import java.util.List;
import java.util.Optional;

/** The unions from one union up to the province, lowest first; at most one per level, levels may be missing (REQ-03). */
public record Branch(List<UnionRow> unions) {

    public Branch {
        unions = List.copyOf(unions);
    }

    public UnionRow first() {
        return unions.get(0);
    }

    public UnionRow province() {
        return unions.get(unions.size() - 1);
    }

    public Optional<UnionRow> at(UnionLevel level) {
        return unions.stream().filter(union -> union.level() == level).findFirst();
    }

    /** @return the next union below the given one on this branch, if any */
    public Optional<UnionRow> below(UnionLevel level) {
        return unions.stream()
                .filter(union -> union.level().compareTo(level) < 0)
                .reduce((lower, higher) -> higher);
    }
}
