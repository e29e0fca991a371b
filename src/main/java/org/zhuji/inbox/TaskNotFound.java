package org.zhuji.inbox;

import org.zhuji.shared.Refusal;

/** There is no such task. */
public class TaskNotFound extends Refusal {
    public TaskNotFound(long id) {
        super(Kind.NOT_FOUND, "没有找到任务 " + id + "。", "No such task: " + id + ".");
    }
}
