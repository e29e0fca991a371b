package org.zhuji.inbox;

import java.time.Instant;
import org.zhuji.organisation.UnionRow;
import org.zhuji.people.Role;

/** A task about to enter the inbox: whose it is, and what lists show of its subject. */
public record NewItem(
        String taskId,
        String elementId,
        String stepName,
        Desk desk,
        Role role,
        UnionRow union,
        Subject subject,
        int submissionRound,
        Instant arrivedAt,
        Instant dueAt) {

    /** The work, judging or campaign a task is about; fields of works are null for the others. */
    public record Subject(
            String kind,
            long id,
            long campaignId,
            String categoryCode,
            String workNumber,
            String title,
            String authors,
            UnionRow authorUnion,
            Long posterMediaId) {}
}
