package org.zhuji.works;

import java.util.List;
import org.springframework.stereotype.Service;

/** The transitions that escalation and judging bring to a work; not for windows. Each runs in the caller's transaction. */
@Service
public class WorkCourse {

    /** @return the work without any check of who asks */
    public WorkDetails details(long workId) {
        throw new UnsupportedOperationException();
    }

    /** @return rows of these works, in the order of the ids */
    public List<WorkRow> rows(List<Long> workIds) {
        throw new UnsupportedOperationException();
    }

    /** @return rows of a campaign's works in this status, by number */
    public List<WorkRow> withStatus(long campaignId, String categoryCode, WorkStatus status) {
        throw new UnsupportedOperationException();
    }

    /**
     * Moves a work from one of the expected states; the row is locked.
     *
     * @param reason kept for {@link WorkStatus#RETURNED}; else null
     * @throws WorkMovedOn if it stands elsewhere by now
     */
    public void move(long workId, List<WorkStatus> from, WorkStatus to, String reason) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes up to {@code limit} works on the way overdue in one statement.
     *
     * @return their ids; empty when none is left
     */
    public List<Long> markOverdue(long campaignId, int limit) {
        throw new UnsupportedOperationException();
    }
}
