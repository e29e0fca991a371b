package org.zhuji.inbox;

import org.springframework.stereotype.Component;
import org.zhuji.works.NewWork;
import org.zhuji.works.WorkCourse;

/** Whether somebody carries the name of one of a work's authors; two may share a name, avoiding one is the smaller harm. */
@Component
class WorkAuthors {

    private final WorkCourse works;

    WorkAuthors(WorkCourse works) {
        this.works = works;
    }

    boolean include(InboxItem item, String person) {
        return item.row().desk().isAboutAWork()
                && works.details(item.row().subjectId()).content().authors().stream()
                        .map(NewWork.Author::name)
                        .anyMatch(person::equals);
    }

    /** @throws StandInConflict if the person is one of them */
    void refuse(InboxItem item, String person) {
        if (include(item, person)) {
            throw StandInConflict.author(person);
        }
    }
}
