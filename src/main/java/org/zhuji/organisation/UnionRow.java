package org.zhuji.organisation;

/**
 * A union as others see it.
 *
 * @param path ids from the province down, e.g. {@code /1/15/203/}; the subtree is everything that starts with it
 * @param regionCode GB/T 2260 code where the union has a region, else null
 */
public record UnionRow(
        long id,
        String code,
        String name,
        String shortName,
        UnionKind kind,
        Long parentId,
        String path,
        String regionCode,
        boolean active) {

    public UnionLevel level() {
        return kind.level();
    }
}
