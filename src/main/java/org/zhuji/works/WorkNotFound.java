package org.zhuji.works;

import org.zhuji.shared.Refusal;

/** There is no such work, or the caller may not know of it. */
public class WorkNotFound extends Refusal {
    public WorkNotFound(Object key) {
        super(Kind.NOT_FOUND, "没有找到作品：" + key + "。", "No such work: " + key + ".");
    }

    protected WorkNotFound(String chinese, String english) {
        super(Kind.NOT_FOUND, chinese, english);
    }
}
