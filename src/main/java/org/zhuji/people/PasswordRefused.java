package org.zhuji.people;

import org.zhuji.shared.Refusal;

/** A password that is not good enough, or not the right one. */
public class PasswordRefused extends Refusal {
    public PasswordRefused(String chinese, String english) {
        super(Kind.INVALID, chinese, english);
    }
}
