package org.zhuji.inbox;

import java.util.List;

/**
 * What a succession would move.
 *
 * @param duties labels of the duties at the union
 * @param tasks unfinished tasks handed to the predecessor by name there
 * @param delegated tasks that were delegated and come back to the predecessor
 * @param substitutions running or future ones of the predecessor
 */
public record SuccessionPlan(String predecessor, List<String> duties, long tasks, long delegated, long substitutions) {

    public SuccessionPlan {
        duties = List.copyOf(duties);
    }
}
