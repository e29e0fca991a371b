package org.zhuji.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkStatus;

/** The one task at which a work stands, and the lock under which it is changed. */
@Component
class WorkTasks {

    private static final String WORK = "work";
    private static final List<InboxState> LIVE = List.of(InboxState.OPEN, InboxState.WAITING, InboxState.SUSPENDED);

    private final Tasks tasks;
    private final WorkCourse works;

    WorkTasks(Tasks tasks, WorkCourse works) {
        this.tasks = tasks;
        this.works = works;
    }

    /** Before the task's row, as everywhere: campaign, work, task. */
    WorkStatus hold(long workId) {
        return works.hold(workId);
    }

    Optional<InboxItem> openItem(long workId) {
        return live(workId).filter(item -> item.row().state() == InboxState.OPEN);
    }

    Optional<InboxItem> live(long workId) {
        return tasks.of(WORK, workId).stream()
                .filter(item -> LIVE.contains(item.row().state()))
                .findFirst();
    }

    boolean change(InboxItem item, InboxState from, InboxState to) {
        return tasks.change(item, from, to);
    }
}
