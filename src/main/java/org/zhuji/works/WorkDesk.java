package org.zhuji.works;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.Category;
import org.zhuji.people.Actor;

/** Reads and corrects works on behalf of somebody. */
@Component
class WorkDesk {

    private static final int MOST_ROWS = 500;

    private final Works works;
    private final MediaFiles files;
    private final WorkAccess access;
    private final EntryGate gate;
    private final WorkTrail trail;

    WorkDesk(Works works, MediaFiles files, WorkAccess access, EntryGate gate, WorkTrail trail) {
        this.works = works;
        this.files = files;
        this.access = access;
        this.gate = gate;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    WorkDetails get(WorkCaller caller, long workId) {
        Work work = works.findById(workId).orElseThrow(() -> new WorkNotFound(workId));
        access.requireRead(caller, work);
        NewWork content = work.content();
        return work.details(access.isOwn(caller, work) ? content : content.withMaskedPhone(), rows(workId));
    }

    @Transactional
    void update(WorkCaller caller, long workId, int version, NewWork content) {
        Work work = works.lock(workId).orElseThrow(() -> new WorkNotFound(workId));
        access.requireWrite(caller, work);
        work.requireEditable();
        work.requireVersion(version);
        Category category = gate.category(work.campaignId(), content.categoryCode());
        work.describe(FieldCheck.tidied(content, category));
        trail.record(caller, work, Verb.EDIT, null);
    }

    @Transactional(readOnly = true)
    List<WorkRow> enteredBy(Actor actor) {
        return actor.isSystem() ? List.of() : works.enteredBy(actor.personId());
    }

    /** @return newest first; at most 500 */
    @Transactional(readOnly = true)
    List<WorkRow> ofUnion(Actor actor, long unionId, Set<WorkStatus> status, String text) {
        access.requireCollector(actor, unionId);
        Collection<WorkStatus> wanted = status.isEmpty() ? EnumSet.allOf(WorkStatus.class) : status;
        return access.visible(actor, works.ofUnion(unionId, wanted, Works.containing(text), Limit.of(MOST_ROWS)));
    }

    private List<MediaRow> rows(long workId) {
        return files.findByWorkIdOrderById(workId).stream().map(MediaFile::row).toList();
    }
}
