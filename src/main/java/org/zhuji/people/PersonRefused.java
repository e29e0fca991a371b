package org.zhuji.people;

import org.zhuji.shared.Refusal;

/** Data of a person or account that is not acceptable. */
public class PersonRefused extends Refusal {
    public PersonRefused(String chinese, String english) {
        super(Kind.INVALID, chinese, english);
    }
}
