package org.zhuji.judging;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the chair decided about level works; a new decision for the same works replaces the old, the audit keeps both. */
@Repository
class TieBreaks {
    private final JdbcClient jdbc;

    TieBreaks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Integer> of(long judgingId) {
        Map<Long, Integer> places = new HashMap<>();
        jdbc.sql("select work_id, place from tie_break where judging_id = ?")
                .param(judgingId)
                .query(rs -> {
                    places.put(rs.getLong(1), rs.getInt(2));
                });
        return places;
    }

    void decide(long judgingId, List<Long> workIds, String reason, long personId, Instant now) {
        int place = 0;
        for (Long workId : workIds) {
            jdbc.sql("delete from tie_break where judging_id = ? and work_id = ?")
                    .params(judgingId, workId)
                    .update();
            jdbc.sql("insert into tie_break (judging_id, work_id, place, reason, decided_by, decided_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(judgingId, workId, ++place, reason, personId, Timestamp.from(now))
                    .update();
        }
    }
}
