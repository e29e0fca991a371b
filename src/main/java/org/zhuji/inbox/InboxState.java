package org.zhuji.inbox;

/** How far a task is. */
public enum InboxState {
    /** 待办. */
    OPEN,
    /** Its turn comes again when others have signed or a decision can no longer be taken back. */
    WAITING,
    /** 挂起: nobody acts until it is activated. */
    SUSPENDED,
    /** 已办. */
    DONE,
    /** Went away without anybody's decision (cutoff, withdrawal). */
    CLOSED
}
