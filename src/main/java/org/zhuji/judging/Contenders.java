package org.zhuji.judging;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.organisation.UnionService;
import org.zhuji.works.NewWork;
import org.zhuji.works.WorkCourse;

/** Reads the works of a judging with what may bar a judge from them. */
@Component
class Contenders {
    private final JudgedWorks works;
    private final WorkCourse course;
    private final UnionService unions;

    Contenders(JudgedWorks works, WorkCourse course, UnionService unions) {
        this.works = works;
        this.course = course;
        this.unions = unions;
    }

    List<Contender> of(long judgingId) {
        return works.of(judgingId).stream().map(this::contender).toList();
    }

    private Contender contender(JudgedWork work) {
        NewWork content = course.details(work.workId()).content();
        return new Contender(
                work.workId(),
                work.entryNo(),
                unions.get(content.unionId()).path(),
                content.authors().stream().map(NewWork.Author::name).collect(Collectors.toSet()));
    }
}
