package org.zhuji.inbox;

import java.time.Instant;
import org.zhuji.works.WorkStatus;

/** A work shown to somebody by 抄送; {@code readAt} is the receipt, null while it is 待阅. */
public record CopyRow(
        long id,
        long workId,
        String number,
        String title,
        String unionName,
        WorkStatus status,
        String sender,
        String senderDuty,
        String person,
        String note,
        Instant sentAt,
        Instant readAt) {}
