package org.zhuji.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the tree of unions. */
@Service
@Transactional(readOnly = true)
public class UnionService {

    private final UnionUnits unions;

    UnionService(UnionUnits unions) {
        this.unions = unions;
    }

    public UnionRow province() {
        return unions.findByParentIdIsNull().map(UnionUnit::row).orElseThrow(() -> new UnionNotFound("省总工会"));
    }

    /** @throws UnionNotFound if there is none */
    public UnionRow get(long id) {
        return unions.findById(id).map(UnionUnit::row).orElseThrow(() -> new UnionNotFound(id));
    }

    public Optional<UnionRow> findByCode(String code) {
        return unions.findByCode(code).map(UnionUnit::row);
    }

    /** @return the unions with these ids; unknown ids are left out */
    public Map<Long, UnionRow> byId(Collection<Long> ids) {
        return unions.findAllById(ids).stream()
                .map(UnionUnit::row)
                .collect(Collectors.toMap(UnionRow::id, Function.identity()));
    }

    /** @return active direct children in the order of their codes */
    public List<UnionRow> children(long parentId) {
        return unions.findByParentIdAndActiveTrueOrderByCode(parentId).stream()
                .map(UnionUnit::row)
                .toList();
    }

    /** @return all direct children, also those no longer active, in the order of their codes */
    public List<UnionRow> allChildren(long parentId) {
        return unions.findByParentIdOrderByCode(parentId).stream()
                .map(UnionUnit::row)
                .toList();
    }

    public Branch branchOf(long unionId) {
        List<Long> ids = Arrays.stream(get(unionId).path().split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();
        return new Branch(byId(ids).values().stream()
                .sorted(Comparator.comparingInt((UnionRow union) -> ids.indexOf(union.id()))
                        .reversed())
                .toList());
    }

    /** Searches names and codes within the scope; an empty text finds all. */
    public List<UnionRow> search(UnionScope scope, String text, int limit) {
        PageRequest first = PageRequest.of(0, limit, Sort.by("code"));
        return unions.findAll(UnionFilter.within(scope, text), first).stream()
                .map(UnionUnit::row)
                .toList();
    }

    /** @return ids of the unions of a subtree, its own included, active or not; at most so many */
    public List<Long> idsBelow(String path, int limit) {
        return unions.idsBelow(path, Limit.of(limit));
    }

    /** @return how many unions there are, active or not */
    public long count() {
        return unions.count();
    }
}
