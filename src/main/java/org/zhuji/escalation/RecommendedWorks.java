package org.zhuji.escalation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.people.Actor;
import org.zhuji.works.BlindPhase;

/** Which works a union has recommended, for the lists it hands in (REQ-17). */
@Service
@Transactional(readOnly = true)
public class RecommendedWorks {
    private final JdbcClient jdbc;
    private final BlindPhase blind;

    RecommendedWorks(JdbcClient jdbc, BlindPhase blind) {
        this.jdbc = jdbc;
        this.blind = blind;
    }

    /** A work with its rank inside the union; {@code rank} is null where none was given. */
    public record Recommended(long workId, Integer rank) {}

    /**
     * @return works whose latest word of this union is a recommendation, by rank; those without a rank last
     * @throws org.zhuji.works.JudgedBlind if they are being judged and hidden from the caller
     */
    public List<Recommended> of(Actor actor, long unionId, long campaignId) {
        blind.requireOpen(actor, campaignId);
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
