package org.zhuji.judging;

import java.util.List;
import org.springframework.stereotype.Service;

/** What the diagrams bring to judging; called by steps only, each idempotent, in the caller's transaction. */
@Service
public class JudgingCourse {

    /**
     * Opens a judging per category of the campaign that has received works, and moves those works to IN_JUDGING.
     *
     * @return ids of the judgings, the same when called again
     */
    public List<Long> openAll(long campaignId) {
        throw new UnsupportedOperationException();
    }

    /** Draws up the sheets: one per judge and work, none where the judge's union lies on the work's branch. */
    public void drawUpSheets(long judgingId) {
        throw new UnsupportedOperationException();
    }

    /** Computes results and the proposed award table from the locked sheets; names stay closed. */
    public void computeAwardTable(long judgingId) {
        throw new UnsupportedOperationException();
    }

    /** Applies the approved award table: awards become PROPOSED works, the others NOT_AWARDED. */
    public void conclude(long judgingId) {
        throw new UnsupportedOperationException();
    }

    /** @return whether every judging of the campaign is concluded */
    public boolean isConcluded(long campaignId) {
        throw new UnsupportedOperationException();
    }

    /** The list of names was approved: proposed works enter publicity. */
    public void publish(long campaignId) {
        throw new UnsupportedOperationException();
    }

    /** Publicity is over: the list is final, works in publicity become AWARDED. */
    public void finish(long campaignId) {
        throw new UnsupportedOperationException();
    }
}
