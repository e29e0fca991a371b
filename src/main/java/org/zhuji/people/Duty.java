package org.zhuji.people;

/** A role at a union, as held by a person now. */
public record Duty(long id, Role role, long unionId, String unionName, String unionPath) {

    /** @return e.g. 城关区总工会 经办人 */
    public String label() {
        return unionName + " " + role.label();
    }
}
