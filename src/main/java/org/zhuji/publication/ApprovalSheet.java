package org.zhuji.publication;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.escalation.Tracking;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkDetails;
import org.zhuji.works.WorkService;
import org.zhuji.works.WorkStatus;

/** The 审批单: a work's whole course on paper, with names, opinions, its chain of hashes and a code to verify it by. */
@Service
public class ApprovalSheet {

    private static final Role[] BRANCH = {Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.ORGANISER};
    private static final Role[] ASSESSORS = {Role.JUDGE, Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP};
    private static final Set<WorkStatus> BLIND = Set.of(WorkStatus.RECEIVED, WorkStatus.IN_JUDGING);

    private final WorkService works;
    private final Tracking tracking;
    private final UnionService unions;
    private final IssuedSheets issued;
    private final SheetPage page;

    ApprovalSheet(WorkService works, Tracking tracking, UnionService unions, IssuedSheets issued, SheetPage page) {
        this.works = works;
        this.tracking = tracking;
        this.unions = unions;
        this.issued = issued;
        this.page = page;
    }

    /** @return whether {@link #print} would do it */
    @Transactional(readOnly = true)
    public boolean isOffered(Actor actor, WorkDetails work) {
        return work.submittedAt() != null
                && mayKnowNames(actor, work)
                && !(actor.holdsAny(ASSESSORS) && BLIND.contains(work.status()));
    }

    /**
     * @param verifyAddress where a code is verified, with scheme and host; the code is added to it
     * @return a PDF of A4 pages; each printing is recorded and has a code of its own
     * @throws NotYourDuty unless the caller is an official of the work's branch or of the province's desks
     * @throws SheetNotNow before submission, and for those who have to judge the work unseen
     */
    @Transactional
    public byte[] print(Actor actor, long workId, String verifyAddress) {
        WorkDetails work = works.get(new WorkCaller.Official(actor), workId);
        if (!mayKnowNames(actor, work)) {
            throw new NotYourDuty();
        }
        if (work.submittedAt() == null) {
            throw SheetNotNow.notSubmitted();
        }
        if (actor.holdsAny(ASSESSORS) && BLIND.contains(work.status())) {
            throw SheetNotNow.blind();
        }
        var steps = tracking.steps(actor, workId);
        Duty duty = actor.require(mayKnow(actor, work, BRANCH) ? BRANCH : ASSESSORS);
        IssuedSheet sheet = issued.issue(actor, duty, workId, steps.size());
        return page.draw(work, steps, sheet, verifyAddress + sheet.code());
    }

    /** @return e.g. 审批单-2019-50-000123.pdf */
    public String fileName(WorkDetails work) {
        return "审批单-" + work.number() + ".pdf";
    }

    private boolean mayKnowNames(Actor actor, WorkDetails work) {
        return mayKnow(actor, work, BRANCH) || actor.holdsAny(Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP);
    }

    private boolean mayKnow(Actor actor, WorkDetails work, Role... roles) {
        return actor.scope(roles).covers(unions.get(work.content().unionId()).path());
    }
}
