package org.zhuji.inbox;

import org.zhuji.shared.Refusal;

/** The task is somebody else's at the moment, although the caller holds its duty. */
public class TaskHeldByAnother extends Refusal {
    private TaskHeldByAnother(String chinese, String english) {
        super(Kind.CONFLICT, chinese, english);
    }

    static TaskHeldByAnother handedTo(String person) {
        return new TaskHeldByAnother(
                "此任务已转给" + person + "办理，您可以查看，不能办理。如需办理，请由" + person + "转办或退还。",
                "This task was handed to " + person
                        + ", who alone decides it; ask for it to be handed on or given back.");
    }

    static TaskHeldByAnother delegatedTo(String person) {
        return new TaskHeldByAnother(
                "此任务已委派给" + person + "填写意见，完成或收回委派后才能办理。",
                "This task is delegated to " + person + " for an opinion; it can be decided when it has come back.");
    }

    /** It left the list in which the caller saw it. */
    static TaskHeldByAnother movedOn() {
        return new TaskHeldByAnother(
                "此任务刚刚被他人转走或办理，未作任何更改。请返回列表。",
                "Somebody else handed this task on or decided it just now; nothing was changed. Go back to the list.");
    }
}
