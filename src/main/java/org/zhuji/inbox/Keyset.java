package org.zhuji.inbox;

import java.util.List;
import java.util.function.ToLongFunction;
import org.zhuji.shared.Slice;

/** Pages of lists that run from the newest id down. */
final class Keyset {

    private Keyset() {}

    /** @return the id before which to go on; a key that nobody gave out begins at the first page */
    static long before(String after) {
        return after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
    }

    /** @param rows one more than the page holds where there are more */
    static <T> Slice<T> page(List<T> rows, int size, ToLongFunction<T> id) {
        if (rows.size() <= size) {
            return new Slice<>(rows, null);
        }
        List<T> page = rows.subList(0, size);
        return new Slice<>(page, Long.toString(id.applyAsLong(page.get(size - 1))));
    }
}
