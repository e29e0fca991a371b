package org.zhuji.inbox;

import java.time.Instant;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.shared.Refusal;

/** Somebody else was faster, or the task went away. */
public class TaskAlreadyDecided extends Refusal {
    private TaskAlreadyDecided(String chinese, String english) {
        super(Kind.CONFLICT, chinese, english);
    }

    /** @param row as it stands now, not open for this person */
    public static Refusal seen(InboxRow row, Actor actor, Instant now) {
        if (row.state() == InboxState.OPEN && row.hold().isClaimedByAnother(actor.personId(), now)) {
            return new TaskClaimed(row.hold());
        }
        return row.state() == InboxState.DONE ? by(row.doneBy(), row.decided()) : wentAway();
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

    /** The task of this desk is no longer open. */
    public static TaskAlreadyDecided doneAt(Desk desk) {
        return new TaskAlreadyDecided(
                "此任务已由他人办理（" + desk.label() + "），您的意见未提交。请返回列表。",
                "This task was already done by somebody else (" + desk.english()
                        + "); yours was not recorded. Go back to the list.");
    }
}
