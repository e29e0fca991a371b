package org.zhuji.organisation;

import java.util.List;

/** Which part of the tree a caller may see: the subtrees below these paths. Empty means nothing. */
public record UnionScope(List<String> paths) {

    public UnionScope {
        paths = List.copyOf(paths);
    }

    public boolean covers(String unionPath) {
        return paths.stream().anyMatch(unionPath::startsWith);
    }
}
