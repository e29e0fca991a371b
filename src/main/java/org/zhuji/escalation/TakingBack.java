package org.zhuji.escalation;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignDates;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CutoffPassed;
import org.zhuji.escalation.engine.Engine;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.Hold;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Mandate;
import org.zhuji.inbox.Mandates;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.Tasks;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkStatus;

/**
 * 撤回: an official takes back the own last recommendation while nobody has touched the next task. That task ends with the
 * outcome {@code takeBack}, and the diagram leads back by a drawn path (ADR-0018). Locks as {@link DecisionTaking} does.
 */
@Component
class TakingBack {

    private static final List<InboxState> LIVE = List.of(InboxState.OPEN, InboxState.WAITING, InboxState.SUSPENDED);

    private final Tasks items;
    private final Mandates mandates;
    private final Rules rules;
    private final Decisions decisions;
    private final DecisionRecord record;
    private final WorkCourse works;
    private final Engine engine;

    TakingBack(
            Tasks items,
            Mandates mandates,
            Rules rules,
            Decisions decisions,
            DecisionRecord record,
            WorkCourse works,
            Engine engine) {
        this.items = items;
        this.mandates = mandates;
        this.rules = rules;
        this.decisions = decisions;
        this.record = record;
        this.works = works;
        this.engine = engine;
    }

    /** What depends on the date and the drawing. */
    @Component
    static class Rules {

        private final CampaignService campaigns;
        private final Offers offers;
        private final Clock clock;

        Rules(CampaignService campaigns, Offers offers, Clock clock) {
            this.campaigns = campaigns;
            this.offers = offers;
            this.clock = clock;
        }

        /** After the cutoff the work could not come up again. */
        private void requireInTime(InboxItem decided) {
            CampaignDates dates = campaigns.holdDates(decided.row().campaignId());
            if (!clock.instant().isBefore(dates.cutoffAt())) {
                throw new CutoffPassed(dates.cutoffAt());
            }
        }

        private void requireWay(InboxItem next, InboxItem decided) {
            if (!offers.leadsBack(next, decided)) {
                throw TakeBackRefused.noWay();
            }
        }
    }

    /** @return whether it looks as if this person could take this task's decision back now */
    boolean isPossible(Actor actor, long itemId) {
        InboxItem decided = items.get(itemId);
        return isOwnRecommendation(actor, decided)
                && mandates.find(actor, decided).isPresent()
                && decisions.isLast(decided)
                && items.of(decided.row().subjectKind(), decided.row().subjectId()).stream()
                        .filter(item -> LIVE.contains(item.row().state()))
                        .anyMatch(TakingBack::isUntouched);
    }

    void takeBack(Actor actor, long itemId) {
        InboxItem decided = items.get(itemId);
        Mandate mandate = mandates.require(actor, decided);
        if (decided.doneById() != null && !isOwn(actor, decided)) {
            throw new NotYourDuty();
        }
        if (!isOwnRecommendation(actor, decided)) {
            throw TakeBackRefused.notARecommendation();
        }
        rules.requireInTime(decided);
        works.hold(decided.row().subjectId());
        InboxItem next = next(decided);
        rules.requireWay(next, decided);
        if (!items.takeAway(next)) {
            throw TakeBackRefused.touched(next.row());
        }
        if (next.row().desk() == Desk.RECEIPT) {
            works.move(decided.row().subjectId(), List.of(WorkStatus.AT_PROVINCE), WorkStatus.SUBMITTED, null);
        }
        record.takenBack(decided, next, actor, mandate);
        engine.complete(next.taskId(), Outcome.TAKE_BACK);
    }

    /** The task that the decision brought; only a row that is locked against others' decisions says so for certain. */
    private InboxItem next(InboxItem decided) {
        InboxItem next = items.of(decided.row().subjectKind(), decided.row().subjectId()).stream()
                .filter(item -> LIVE.contains(item.row().state()))
                .findFirst()
                .orElseThrow(TakeBackRefused::over);
        if (!decisions.isLast(decided)) {
            throw TakeBackRefused.decidedSince();
        }
        if (!isUntouched(next)) {
            throw TakeBackRefused.touched(next.row());
        }
        return next;
    }

    private static boolean isOwn(Actor actor, InboxItem decided) {
        return actor.personId() != null && actor.personId().equals(decided.doneById());
    }

    private static boolean isOwnRecommendation(Actor actor, InboxItem decided) {
        return isOwn(actor, decided)
                && decided.row().desk().isAboutAWork()
                && decided.row().outcome() == Outcome.RECOMMEND;
    }

    private static boolean isUntouched(InboxItem next) {
        Hold hold = next.row().hold();
        return next.row().state() == InboxState.OPEN
                && hold.openedAt() == null
                && hold.claimedById() == null
                && hold.assigneeId() == null;
    }
}
