package org.zhuji.organisation;

import org.zhuji.shared.Refusal;

/** An uploaded file that is no table of unions. */
public class UnionFileUnreadable extends Refusal {
    public UnionFileUnreadable(String chinese, String english) {
        super(Kind.INVALID, chinese, english);
    }

    UnionFileUnreadable(String chinese, String english, Exception cause) {
        this(chinese, english);
        initCause(cause);
    }
}
