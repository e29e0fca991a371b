package org.zhuji.works;

import org.zhuji.shared.Refusal;

/** The work is no longer where the caller thought; the page was stale. */
public class WorkMovedOn extends Refusal {
    public WorkMovedOn(String number, WorkStatus now) {
        super(
                Kind.CONFLICT,
                "作品 " + number + " 的状态已变为“" + now.label() + "”，请刷新后再操作。",
                "Work " + number + " is now “" + now.english() + "”; reload and try again.");
    }
}
