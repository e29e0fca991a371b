package org.zhuji.judging;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The approval of a campaign's list of names and how public it is. */
@Repository
class AwardLists {
    private final JdbcClient jdbc;

    AwardLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How public an approved list is. */
    record Standing(boolean published, boolean isFinal) {}

    Optional<Standing> find(long campaignId) {
        return jdbc.sql("select published_at, final_at from award_list where campaign_id = ?")
                .param(campaignId)
                .query((rs, index) -> new Standing(rs.getTimestamp(1) != null, rs.getTimestamp(2) != null))
                .optional();
    }

    void approve(long campaignId, long personId, String opinion, Instant now) {
        jdbc.sql("insert into award_list (campaign_id, approved_by, approved_at, opinion) values (?, ?, ?, ?)")
                .param(1, campaignId)
                .param(2, personId)
                .param(3, Timestamp.from(now))
                .param(4, opinion)
                .update();
    }

    void published(long campaignId, Instant now) {
        jdbc.sql("update award_list set published_at = ? where campaign_id = ? and published_at is null")
                .params(Timestamp.from(now), campaignId)
                .update();
    }

    void finished(long campaignId, Instant now) {
        jdbc.sql("update award_list set final_at = ? where campaign_id = ? and final_at is null")
                .params(Timestamp.from(now), campaignId)
                .update();
    }
}
