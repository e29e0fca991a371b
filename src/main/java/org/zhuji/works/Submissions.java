package org.zhuji.works;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;

/** Hands works in and takes them back. In time is decided here, with the campaign's row held. */
@Component
class Submissions {

    private static final List<WorkStatus> WITHDRAWABLE =
            List.of(WorkStatus.DRAFT, WorkStatus.SUBMITTED, WorkStatus.RETURNED, WorkStatus.AT_PROVINCE);

    private final Works works;
    private final MediaFiles files;
    private final WorkAccess access;
    private final EntryGate gate;
    private final WorkTrail trail;
    private final ApplicationEventPublisher events;

    Submissions(
            Works works,
            MediaFiles files,
            WorkAccess access,
            EntryGate gate,
            WorkTrail trail,
            ApplicationEventPublisher events) {
        this.works = works;
        this.files = files;
        this.access = access;
        this.gate = gate;
        this.trail = trail;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<Fault> faults(WorkCaller caller, long workId) {
        Work work = works.findById(workId).orElseThrow(() -> new WorkNotFound(workId));
        access.requireRead(caller, work);
        return faultsOf(work);
    }

    @Transactional
    void submit(WorkCaller caller, long workId, int version) {
        long campaignId = works.campaignOf(workId).orElseThrow(() -> new WorkNotFound(workId));
        Instant now = gate.holdInTime(campaignId);
        Work work = works.lock(workId).orElseThrow(() -> new WorkNotFound(workId));
        access.requireWrite(caller, work);
        if (work.status() == WorkStatus.SUBMITTED) {
            throw new AlreadySubmitted(work.receiptNumber());
        }
        work.requireEditable();
        work.requireVersion(version);
        List<Fault> faults = faultsOf(work);
        if (!faults.isEmpty()) {
            throw new SubmitRefused(faults);
        }
        handIn(caller, work, now);
    }

    private void handIn(WorkCaller caller, Work work, Instant now) {
        boolean isFirst = work.status() == WorkStatus.DRAFT;
        work.submit(now);
        works.flush();
        trail.record(caller, work, isFirst ? Verb.SUBMIT : Verb.RESUBMIT, null);
        events.publishEvent(
                isFirst
                        ? new WorkSubmitted(work.id(), work.campaignId(), work.unionId())
                        : new WorkResubmitted(work.id()));
    }

    /** Until the province has taken the work in; a draft just ends. */
    @Transactional
    void withdraw(WorkCaller caller, long workId, String reason) {
        Work work = works.lock(workId).orElseThrow(() -> new WorkNotFound(workId));
        access.requireWrite(caller, work);
        boolean wasSubmitted = work.status() != WorkStatus.DRAFT;
        work.move(WITHDRAWABLE, WorkStatus.WITHDRAWN, null);
        works.flush();
        trail.record(caller, work, Verb.WITHDRAW, Tidy.text(reason));
        if (wasSubmitted) {
            events.publishEvent(new WorkWithdrawn(workId));
        }
    }

    private List<Fault> faultsOf(Work work) {
        return Completeness.faults(
                work.content(),
                gate.category(work.campaignId(), work.categoryCode()),
                files.findByWorkIdOrderById(work.id()));
    }
}
