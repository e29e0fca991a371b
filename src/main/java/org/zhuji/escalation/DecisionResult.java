package org.zhuji.escalation;

/** What became of one decision of several; {@code refusal} is null when it was taken. */
public record DecisionResult(long itemId, org.zhuji.shared.Refusal refusal) {
    public boolean isTaken() {
        return refusal == null;
    }
}
