package org.zhuji.works;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The transitions that escalation and judging bring to a work; not for windows. Each runs in the caller's transaction. */
@Service
public class WorkCourse {

    private static final List<WorkStatus> ON_THE_WAY = List.of(WorkStatus.SUBMITTED, WorkStatus.RETURNED);

    private final Works works;
    private final MediaFiles files;
    private final ApplicationEventPublisher events;

    WorkCourse(Works works, MediaFiles files, ApplicationEventPublisher events) {
        this.works = works;
        this.files = files;
        this.events = events;
    }

    /** @return the work without any check of who asks, telephone number included */
    @Transactional(readOnly = true)
    public WorkDetails details(long workId) {
        Work work = works.findById(workId).orElseThrow(() -> new WorkNotFound(workId));
        return work.details(
                work.content(),
                files.findByWorkIdOrderById(workId).stream().map(MediaFile::row).toList());
    }

    /** @return the submitted work with this number, without any check of who asks; drafts are nobody's business */
    @Transactional(readOnly = true)
    public Optional<WorkRow> submitted(String number) {
        return works.idOf(number == null ? "" : number.strip())
                .flatMap(id -> rows(List.of(id)).stream().findFirst())
                .filter(row -> row.status() != WorkStatus.DRAFT);
    }

    /** @return rows of these works, in the order of the ids */
    @Transactional(readOnly = true)
    public List<WorkRow> rows(List<Long> workIds) {
        if (workIds.isEmpty()) {
            return List.of();
        }
        Map<Long, WorkRow> found =
                works.rows(workIds).stream().collect(Collectors.toMap(WorkRow::id, Function.identity()));
        return workIds.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * @param categoryCode null for all categories
     * @return rows of a campaign's works in this status, by number
     */
    @Transactional(readOnly = true)
    public List<WorkRow> withStatus(long campaignId, String categoryCode, WorkStatus status) {
        return works.withStatus(campaignId, categoryCode, status);
    }

    /** Locks the work's row, so that whoever decides on it or withdraws it waits for the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public WorkStatus hold(long workId) {
        return works.lock(workId).orElseThrow(() -> new WorkNotFound(workId)).status();
    }

    /**
     * Moves a work from one of the expected states; the row is locked.
     *
     * @param reason kept for {@link WorkStatus#RETURNED} and {@link WorkStatus#VOIDED}; else null
     * @throws WorkMovedOn if it stands elsewhere by now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(long workId, List<WorkStatus> from, WorkStatus to, String reason) {
        Work work = works.lock(workId).orElseThrow(() -> new WorkNotFound(workId));
        work.move(from, to, reason);
        works.flush();
        events.publishEvent(new WorkMoved(workId, to));
    }

    /**
     * Makes up to {@code limit} works on the way overdue in one statement.
     *
     * @return their ids; empty when none is left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> markOverdue(long campaignId, int limit) {
        List<Long> ids = works.lockSome(campaignId, ON_THE_WAY, Limit.of(limit)).stream()
                .map(Work::id)
                .toList();
        if (!ids.isEmpty()) {
            works.moveAll(ids, WorkStatus.OVERDUE);
            events.publishEvent(new WorksOverdue(campaignId, ids));
        }
        return ids;
    }
}
