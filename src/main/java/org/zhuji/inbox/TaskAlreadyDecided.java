package org.zhuji.inbox;

import org.zhuji.audit.Verb;
import org.zhuji.shared.Refusal;

/** Somebody else was faster, or the task went away. */
public class TaskAlreadyDecided extends Refusal {
    private TaskAlreadyDecided(String chinese, String english) {
        super(Kind.CONFLICT, chinese, english);
    }

    /** @return why the task is not as the caller thought, from how it is now */
    public static TaskAlreadyDecided now(InboxRow row) {
        return switch (row.state()) {
            case DONE -> by(row.doneBy(), row.decided());
            case SUSPENDED ->
                new TaskAlreadyDecided(
                        "此任务已挂起，激活后才能办理，您的操作未生效。",
                        "This task is suspended; nothing was done. It has to be activated first.");
            case OPEN, WAITING ->
                new TaskAlreadyDecided(
                        "此任务的状态已有变化，您的操作未生效。请刷新后再试。", "This task has changed; nothing was done. Reload and try again.");
            case CLOSED -> wentAway();
        };
    }

    /** A person was faster. */
    public static TaskAlreadyDecided by(String person, Verb what) {
        return new TaskAlreadyDecided(
                "此任务已由" + person + "办理（" + what.label() + "），您的意见未提交。请返回列表。",
                "This task was already decided by " + person + " (" + what.english()
                        + "); yours was not recorded. Go back to the list.");
    }

    /** The work was withdrawn or is overdue, so nobody decides any more. */
    public static TaskAlreadyDecided wentAway() {
        return new TaskAlreadyDecided(
                "此任务已自动结束（作品已撤回或逾期），您的意见未提交。请返回列表。",
                "This task ended by itself (withdrawn or overdue); yours was not recorded. Go back to the list.");
    }

    /** It was decided a moment ago and can still be taken back, or others have to sign first. */
    public static TaskAlreadyDecided waits() {
        return new TaskAlreadyDecided(
                "此任务刚刚已有人提交办理意见，或正在等待他人签署，您的意见未提交。请返回列表。",
                "Somebody has just sent a decision on this task, or others have to sign first; yours was not recorded."
                        + " Go back to the list.");
    }

    /** The ten seconds are over. */
    public static TaskAlreadyDecided undoneTooLate() {
        return new TaskAlreadyDecided("意见已经生效，不能再撤销。", "The decision has taken effect and can no longer be undone.");
    }

    /** The task of this desk is no longer open. */
    public static TaskAlreadyDecided doneAt(Desk desk) {
        return new TaskAlreadyDecided(
                "此任务已由他人办理（" + desk.label() + "），您的意见未提交。请返回列表。",
                "This task was already done by somebody else (" + desk.english()
                        + "); yours was not recorded. Go back to the list.");
    }
}
