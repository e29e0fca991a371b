package org.zhuji.people;

/** A new account, or one with a reset password; the initial password is shown this once and stored nowhere. */
public record OpenedAccount(PersonRow person, String initialPassword) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "OpenedAccount[" + person.username() + "]";
    }
}
