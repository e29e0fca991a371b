package org.zhuji.works;

import org.zhuji.shared.Refusal;

/** Somebody else saved the work after the caller had read it. */
public class WorkChanged extends Refusal {
    public WorkChanged(String number) {
        super(
                Kind.CONFLICT,
                "作品 " + number + " 在您打开页面之后已被他人修改，请刷新页面，核对后再操作。",
                "Work " + number + " was changed after you opened the page; reload, check and try again.");
    }
}
