package org.zhuji.judging;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The award table of a judging: as proposed by the rule and as approved. */
@Repository
class AwardQuotas {
    private final JdbcClient jdbc;

    AwardQuotas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void propose(long judgingId, List<TierQuota> quotas) {
        jdbc.sql("delete from award_quota where judging_id = ?")
                .param(judgingId)
                .update();
        int place = 0;
        for (TierQuota quota : quotas) {
            jdbc.sql("insert into award_quota (judging_id, tier_code, tier_name, place, weight, proposed)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(judgingId, quota.tierCode(), quota.tierName(), ++place, quota.weight(), quota.awards())
                    .update();
        }
    }

    void approve(long judgingId, String tierCode, int awards) {
        jdbc.sql("update award_quota set approved = ? where judging_id = ? and tier_code = ?")
                .params(awards, judgingId, tierCode)
                .update();
    }

    List<TierQuota> proposed(long judgingId) {
        return quotas(judgingId, "proposed");
    }

    /** @return what holds: the approved numbers, before approval the proposed ones */
    List<TierQuota> inForce(long judgingId) {
        return quotas(judgingId, "coalesce(approved, proposed)");
    }

    private List<TierQuota> quotas(long judgingId, String awards) {
        return jdbc.sql("select tier_code, tier_name, weight, " + awards + " as awards from award_quota"
                        + " where judging_id = ? order by place")
                .param(judgingId)
                .query((rs, index) -> new TierQuota(
                        rs.getString("tier_code"), rs.getString("tier_name"), rs.getInt("weight"), rs.getInt("awards")))
                .list();
    }
}
