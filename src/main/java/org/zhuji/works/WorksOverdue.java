package org.zhuji.works;

import java.util.List;

/** A batch of works missed the cutoff of their campaign. Published inside the transaction. */
public record WorksOverdue(long campaignId, List<Long> workIds) {

    public WorksOverdue {
        workIds = List.copyOf(workIds);
    }
}
