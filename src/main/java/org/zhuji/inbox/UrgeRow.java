package org.zhuji.inbox;

import java.time.Instant;
import org.zhuji.works.WorkStatus;

/** An urging as its sender finds it again. */
public record UrgeRow(
        long id,
        long workId,
        String number,
        String title,
        WorkStatus status,
        String stepName,
        InboxState taskState,
        String note,
        Instant at) {}
