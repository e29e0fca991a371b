package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** The chair tried to order works that are not level, or only some of those that are. */
public class NotATie extends Refusal {
    public NotATie() {
        super(
                Kind.INVALID,
                "所选作品不是同一组并列作品，或未包含该组全部作品。请刷新后重新排序。",
                "These works are not one whole group of level works. Reload and order them again.");
    }
}
