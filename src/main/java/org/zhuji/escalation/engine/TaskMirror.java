package org.zhuji.escalation.engine;

/** What the engine tells about user tasks and ends, inside its own transaction; our tables are written from it. */
public interface TaskMirror {

    /** A user task was opened. */
    void arrived(ArrivedTask task);

    /** A user task is gone, completed or not. */
    void gone(String taskId);

    /** An instance reached an end event (of itself or of an event subprocess). */
    void ended(String instanceId, String endElementId);
}
