package org.zhuji.escalation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.zhuji.escalation.vocabulary.Outcome;
import org.zhuji.people.Actor;

/** The door for deciding: opinion, inbox row, audit row and the engine's step commit together or not at all. */
@Service
public class ReviewDesk {

    /** @return the outcomes this task offers */
    public List<Outcome> outcomes(InboxRow row) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws org.zhuji.people.NotYourDuty if the caller does not hold the task's duty
     * @throws TaskAlreadyDecided if it is no longer open
     * @throws org.zhuji.campaign.CutoffPassed for a recommendation below the province after the cutoff
     */
    public void decide(Actor actor, long itemId, ReviewDecision decision) {
        throw new UnsupportedOperationException();
    }

    /** Decides several, each in a transaction of its own; at most 100. */
    public List<DecisionResult> decideMany(Actor actor, List<Long> itemIds, ReviewDecision decision) {
        throw new UnsupportedOperationException();
    }

    /** The receiving desk has nothing left to receive: judging may begin. */
    public void closeReception(Actor actor, long itemId, String opinion) {
        throw new UnsupportedOperationException();
    }
}
