package org.zhuji.escalation;

import org.zhuji.shared.Refusal;

/**
 * What would become of one decision; nothing was written.
 *
 * @param next where a recommended work would go; null if unknown or if it goes nowhere
 * @param refusal why it would be refused, or null
 */
public record DecisionPreview(long itemId, Station next, Refusal refusal) {

    public boolean isPossible() {
        return refusal == null;
    }
}
