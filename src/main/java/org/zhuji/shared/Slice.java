package org.zhuji.shared;

import java.util.List;

/**
 * One page of a list read by keyset.
 *
 * @param next where the next page begins, or null when this is the last one; opaque to callers
 */
public record Slice<T>(List<T> rows, String next) {
    public Slice {
        rows = List.copyOf(rows);
    }
}
