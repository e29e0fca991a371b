package org.zhuji.escalation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;

/** What each union on a work's way says of it, one row per submission. */
@Repository
class Recommendations {

    /** 待初评, 推荐上报, 退回, 不推荐, 逾期, 撤回, 作废. */
    enum State {
        PENDING,
        RECOMMENDED,
        RETURNED,
        REJECTED,
        OVERDUE,
        WITHDRAWN,
        VOIDED;

        static State after(Outcome outcome) {
            return switch (outcome) {
                case RECOMMEND -> RECOMMENDED;
                case REJECT -> REJECTED;
                case RETURN_TO_AUTHOR, RETURN_BELOW, RETURN_TO_CITY, RETURN_TO_COUNTY, RETURN_TO_GRASSROOTS -> RETURNED;
                case TAKE_BACK -> WITHDRAWN;
            };
        }
    }

    private static final String WHERE = " where work_id = :work and union_id = :union and submission_round = :round";

    private final JdbcClient jdbc;
    private final Clock clock;

    Recommendations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The work has come (again) to this union; for the first time in most cases. */
    void await(long workId, long unionId, int submissionRound, long campaignId) {
        Map<String, Object> place = place(workId, unionId, submissionRound);
        try {
            jdbc.sql("insert into recommendation (work_id, union_id, submission_round, campaign_id, state, changed_at)"
                            + " values (:work, :union, :round, :campaign, 'PENDING', :at)")
                    .params(place)
                    .param("campaign", campaignId)
                    .update();
        } catch (DuplicateKeyException again) {
            jdbc.sql("update recommendation set state = 'PENDING', changed_at = :at" + WHERE)
                    .params(place)
                    .update();
        }
    }

    /** The union has decided about exactly this content; a place once given stays unless a new one is. */
    void decided(InboxItem item, ReviewDecision decision, String contentHash) {
        jdbc.sql("update recommendation set state = :state, place_in_unit = coalesce(:place, place_in_unit),"
                        + " content_hash = :hash, changed_at = :at" + WHERE)
                .params(place(item.row().subjectId(), item.row().unionId(), item.submissionRound()))
                .param("state", State.after(decision.outcome()).name())
                .param("place", decision.rank())
                .param("hash", contentHash)
                .update();
    }

    /** What was sent up to this union was taken back before it was touched. */
    void takenBack(InboxItem next) {
        jdbc.sql("update recommendation set state = 'WITHDRAWN', changed_at = :at" + WHERE + " and state = 'PENDING'")
                .params(place(next.row().subjectId(), next.row().unionId(), next.submissionRound()))
                .update();
    }

    /** Whatever still waits for these works waits no longer. */
    void endPending(List<Long> workIds, State as) {
        jdbc.sql("update recommendation set state = :state, changed_at = :at"
                        + " where work_id in (:ids) and state = 'PENDING'")
                .param("state", as.name())
                .param("at", now())
                .param("ids", workIds)
                .update();
    }

    private Map<String, Object> place(long workId, long unionId, int submissionRound) {
        Map<String, Object> place = new HashMap<>();
        place.put("work", workId);
        place.put("union", unionId);
        place.put("round", submissionRound);
        place.put("at", now());
        return place;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
