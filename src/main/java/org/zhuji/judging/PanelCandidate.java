package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/**
 * Somebody with the duty of a judge, as a candidate for a panel.
 *
 * @param works how many works of the category this judge may score
 * @param barred how many not, because of the judge's own branch or name
 * @param obstacle why this person cannot be named at all; null for whoever can
 */
public record PanelCandidate(
        long personId, String name, String duties, int works, int barred, boolean named, Refusal obstacle) {
    public boolean isEligible() {
        return obstacle == null;
    }
}
