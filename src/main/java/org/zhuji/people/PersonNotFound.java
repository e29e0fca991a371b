package org.zhuji.people;

import org.zhuji.shared.Refusal;

/** There is no such person. */
public class PersonNotFound extends Refusal {
    public PersonNotFound(Object key) {
        super(Kind.NOT_FOUND, "没有找到人员：" + key + "。", "No such person: " + key + ".");
    }
}
