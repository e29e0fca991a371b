package org.zhuji.escalation;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignDates;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CutoffPassed;
import org.zhuji.inbox.DecisionInvalid;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;

/** Which decisions a task offers, what they need, and until when. */
@Component
class DecisionRules {

    private static final int LONGEST_OPINION = 2000;

    private final Offers offers;
    private final CampaignService campaigns;
    private final Clock clock;

    DecisionRules(Offers offers, CampaignService campaigns, Clock clock) {
        this.offers = offers;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    List<Outcome> outcomes(InboxItem item) {
        if (!item.row().desk().isAboutAWork()) {
            return List.of(Outcome.RECOMMEND);
        }
        return offers.of(item);
    }

    /** @return the decision with its opinion tidied */
    ReviewDecision checked(InboxItem item, ReviewDecision decision) {
        if (decision.outcome() == null || !outcomes(item).contains(decision.outcome())) {
            throw new DecisionInvalid(
                    "此环节不能选择该处理方式，请重新选择。", "This task does not offer that outcome; choose another one.");
        }
        if (decision.rank() != null && decision.rank() < 1) {
            throw new DecisionInvalid("本单位排名须是从 1 开始的整数。", "The place inside the unit counts from 1.");
        }
        return new ReviewDecision(decision.outcome(), opinion(decision), decision.rank());
    }

    private static String opinion(ReviewDecision decision) {
        String opinion = decision.opinion() == null ? "" : decision.opinion().strip();
        if (opinion.isEmpty() && decision.outcome() != Outcome.RECOMMEND) {
            throw new DecisionInvalid("请填写意见：退回或不推荐须说明理由。", "Give an opinion: a return or rejection needs its reason.");
        }
        int length = opinion.codePointCount(0, opinion.length());
        if (length > LONGEST_OPINION) {
            throw new DecisionInvalid(
                    "意见最多 " + LONGEST_OPINION + " 字，现有 " + length + " 字，请删减。",
                    "An opinion has at most " + LONGEST_OPINION + " characters; this has " + length + ".");
        }
        return opinion.isEmpty() ? null : opinion;
    }

    /** Keeps the cutoff from passing over this campaign until the transaction ends. */
    void holdCampaign(InboxItem item) {
        campaigns.holdDates(item.row().campaignId());
    }

    /** For an act that ends a phase: nobody edits the campaign meanwhile, and its row is held before its record. */
    void holdCampaignAlone(InboxItem item) {
        campaigns.holdDatesExclusively(item.row().campaignId());
    }

    /**
     * Whatever sends a work up to the province or back down must happen in time, because it could not come (again) to the
     * province later. Rejecting and, at the province, receiving are possible after the cutoff (REQ-18).
     */
    void requireInTime(InboxItem item, Outcome outcome) {
        boolean atProvince = item.row().desk() == Desk.RECEIPT;
        if (outcome == Outcome.REJECT && atProvince || outcome == Outcome.RECOMMEND && atProvince) {
            return;
        }
        CampaignDates dates = campaigns.holdDates(item.row().campaignId());
        if (outcome != Outcome.REJECT && !clock.instant().isBefore(dates.cutoffAt())) {
            throw new CutoffPassed(dates.cutoffAt());
        }
    }
}
