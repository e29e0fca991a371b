package org.zhuji.escalation;

import java.time.Duration;
import org.zhuji.inbox.ReviewDecision;

/**
 * A decision that was pressed and can still be undone.
 *
 * @param left until it takes effect, in real time; never negative
 */
public record PendingDecision(long itemId, ReviewDecision decision, Duration left) {}
