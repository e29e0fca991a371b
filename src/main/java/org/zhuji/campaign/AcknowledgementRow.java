package org.zhuji.campaign;

import java.time.Instant;

/** Who received the notice for which union, and when (签收, REQ-02). */
public record AcknowledgementRow(long unionId, long personId, Instant at) {}
