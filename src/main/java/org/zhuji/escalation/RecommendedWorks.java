package org.zhuji.escalation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which works a union has recommended, for the lists it hands in (REQ-17). */
@Service
@Transactional(readOnly = true)
public class RecommendedWorks {
    private final JdbcClient jdbc;

    RecommendedWorks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A work with its rank inside the union; {@code rank} is null where none was given. */
    public record Recommended(long workId, Integer rank) {}

    /** @return works whose latest word of this union is a recommendation, by rank; those without a rank last */
    public List<Recommended> of(long unionId, long campaignId) {
        return jdbc.sql("select r.work_id, r.place_in_unit from recommendation r"
                        + " where r.union_id = ? and r.campaign_id = ? and r.state = 'RECOMMENDED'"
                        + " and r.submission_round = (select max(l.submission_round) from recommendation l"
                        + " where l.work_id = r.work_id and l.union_id = r.union_id)"
                        + " order by case when r.place_in_unit is null then 1 else 0 end, r.place_in_unit, r.work_id")
                .params(unionId, campaignId)
                .query((rs, index) -> new Recommended(rs.getLong(1), (Integer) rs.getObject(2)))
                .list();
    }
}
