package org.zhuji.organisation;

import org.zhuji.shared.Refusal;

/** There is no such union. */
public class UnionNotFound extends Refusal {
    public UnionNotFound(Object key) {
        super(Kind.NOT_FOUND, "没有找到工会：" + key + "。", "No such union: " + key + ".");
    }
}
