package org.zhuji.escalation;

import org.zhuji.shared.Refusal;

/** Somebody else was faster, or the task went away. */
public class TaskAlreadyDecided extends Refusal {
    public TaskAlreadyDecided(String by, String what) {
        super(
                Kind.CONFLICT,
                "此任务已由" + by + "办理（" + what + "），您的意见未提交。请刷新列表。",
                "This task was already decided by " + by + " (" + what + "); yours was not recorded. Reload the list.");
    }
}
