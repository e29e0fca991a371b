package org.zhuji.escalation;

import java.time.Instant;
import org.zhuji.shared.Refusal;

/**
 * A decision that was pressed could not take effect ten seconds later; for those who tell its maker. Published inside the
 * transaction.
 */
public record DecisionDropped(long itemId, String title, long personId, Instant pressedAt, Refusal refusal) {}
