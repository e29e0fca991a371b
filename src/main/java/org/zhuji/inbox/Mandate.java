package org.zhuji.inbox;

import org.zhuji.people.Duty;

/**
 * By what right somebody acts on a task: a duty, held by oneself or by the person one stands in for.
 *
 * @param actingForId null when acting for oneself
 */
public record Mandate(Duty duty, Long actingForId, String actingForName) {

    static Mandate own(Duty duty) {
        return new Mandate(duty, null, null);
    }

    /** @return e.g. 城关区总工会 经办人, or …（代 何晓岚） */
    public String label() {
        return actingForId == null ? duty.label() : duty.label() + "（代 " + actingForName + "）";
    }
}
