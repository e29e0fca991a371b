package org.zhuji.people;

/** The very first start outside the demonstration lacks a good password for the three administrators. */
class FirstPasswordMissing extends IllegalStateException {
    FirstPasswordMissing(String why) {
        super("The first start needs a good password in the environment variable "
                + FirstAdministrators.PASSWORD_VARIABLE + ": " + why);
    }
}
