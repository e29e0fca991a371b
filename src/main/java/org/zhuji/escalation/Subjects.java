package org.zhuji.escalation;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.vocabulary.Candidate;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.NewItem;
import org.zhuji.judging.JudgingRow;
import org.zhuji.judging.JudgingService;
import org.zhuji.organisation.Branch;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkNotFound;
import org.zhuji.works.WorkRow;

/** Reads what a task is about, and whose task it is on the subject's branch. */
@Component
class Subjects {

    private final WorkCourse works;
    private final CampaignService campaigns;
    private final JudgingService judgings;
    private final UnionService unions;

    Subjects(WorkCourse works, CampaignService campaigns, JudgingService judgings, UnionService unions) {
        this.works = works;
        this.campaigns = campaigns;
        this.judgings = judgings;
        this.unions = unions;
    }

    NewItem.Subject read(ProcessKey process, long id) {
        return switch (process) {
            case WORK_ESCALATION -> work(id);
            case PROVINCIAL_JUDGING -> judging(id);
            case CAMPAIGN -> campaign(id);
        };
    }

    private NewItem.Subject work(long id) {
        WorkRow work = works.rows(List.of(id)).stream().findFirst().orElseThrow(() -> new WorkNotFound(id));
        return new NewItem.Subject(
                ProcessKey.WORK_ESCALATION.subjectKind(),
                id,
                work.campaignId(),
                work.categoryCode(),
                work.number(),
                work.title(),
                work.authors(),
                unions.get(work.unionId()),
                work.posterMediaId());
    }

    private NewItem.Subject judging(long id) {
        JudgingRow judging = judgings.get(id);
        return other(
                ProcessKey.PROVINCIAL_JUDGING,
                id,
                judging.campaignId(),
                judging.categoryCode(),
                judging.categoryName());
    }

    private NewItem.Subject campaign(long id) {
        return other(
                ProcessKey.CAMPAIGN,
                id,
                id,
                null,
                campaigns.get(id).definition().title());
    }

    private static NewItem.Subject other(
            ProcessKey process, long id, long campaignId, String categoryCode, String title) {
        return new NewItem.Subject(process.subjectKind(), id, campaignId, categoryCode, null, title, null, null, null);
    }

    /** @throws IllegalStateException if the branch lacks the level: the diagram should have gone round it */
    UnionRow unionFor(Candidate candidate, NewItem.Subject subject) {
        Branch branch = subject.authorUnion() == null
                ? new Branch(List.of(unions.province()))
                : unions.branchOf(subject.authorUnion().id());
        return candidate
                .unionOn(branch)
                .orElseThrow(() -> new IllegalStateException("No union for " + candidate.text() + " on the branch of "
                        + branch.first().name()));
    }

    /** @return by when a task below the province has to be done; null where no date is set */
    Instant dueAt(Desk desk, NewItem.Subject subject) {
        boolean belowProvince = desk == Desk.FORM_CHECK || desk == Desk.REVIEW;
        return belowProvince
                ? campaigns.get(subject.campaignId()).definition().dates().cutoffAt()
                : null;
    }
}
