package org.zhuji.escalation;

/** Open tasks are 待办, done ones 已办; closed ones went away without anybody's decision (cutoff, withdrawal). */
public enum InboxState {
    OPEN,
    DONE,
    CLOSED
}
