package org.zhuji.people;

/** The very first start outside the demonstration lacks a good password for one of the three administrators. */
class FirstPasswordMissing extends IllegalStateException {
    FirstPasswordMissing(String variable, String why) {
        super("The first start needs a good password in the environment variable " + variable + ": " + why);
    }
}
