package org.zhuji.judging;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.judging.BlindWork.BlindFile;
import org.zhuji.works.NewWork;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkDetails;

/** The one place where works are read for judges; what is not copied here, no judge can search, sort or export. */
@Component
class BlindWorks {
    private final WorkCourse course;

    BlindWorks(WorkCourse course) {
        this.course = course;
    }

    BlindWork get(long workId, int entryNo) {
        WorkDetails work = course.details(workId);
        NewWork content = work.content();
        return new BlindWork(
                entryNo,
                content.title(),
                content.topic(),
                content.description(),
                content.thirdPartyMusic(),
                content.recited(),
                work.files().stream()
                        .map(file -> new BlindFile(file.id(), file.format(), file.durationMillis()))
                        .toList());
    }

    /** @return title and poster by work id */
    Map<Long, Face> faces(List<Long> workIds) {
        return course.rows(workIds.stream().distinct().toList()).stream()
                .map(row -> new Face(row.id(), row.title(), row.posterMediaId()))
                .collect(Collectors.toMap(Face::workId, Function.identity()));
    }

    /** What a list shows of a work; {@code posterMediaId} may be null. */
    record Face(long workId, String title, Long posterMediaId) {
        static Face none(long workId) {
            return new Face(workId, "", null);
        }
    }
}
