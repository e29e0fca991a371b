package org.zhuji.judging;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sits on which panel, and who sat there until somebody else took over. */
@Repository
class PanelMembers {
    private final JdbcClient jdbc;

    PanelMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param replacedBy null while the person sits on the panel */
    record Member(long personId, Long replacedBy) {
        boolean isServing() {
            return replacedBy == null;
        }
    }

    void name(long judgingId, List<Long> personIds) {
        personIds.forEach(personId -> jdbc.sql("insert into panel_member (judging_id, person_id) values (?, ?)")
                .params(judgingId, personId)
                .update());
    }

    void leave(long judgingId, long personId, long replacedBy, String reason, Instant now) {
        jdbc.sql("update panel_member set left_at = ?, leave_reason = ?, replaced_by = ?"
                        + " where judging_id = ? and person_id = ? and left_at is null")
                .params(Timestamp.from(now), reason, replacedBy, judgingId, personId)
                .update();
    }

    /** @return everybody who sits or sat on the panel */
    List<Member> all(long judgingId) {
        return jdbc.sql("select person_id, replaced_by from panel_member where judging_id = ? order by person_id")
                .param(judgingId)
                .query((rs, index) -> new Member(rs.getLong(1), rs.getObject(2, Long.class)))
                .list();
    }

    /** @return who sits on the panel now */
    List<Long> serving(long judgingId) {
        return all(judgingId).stream()
                .filter(Member::isServing)
                .map(Member::personId)
                .toList();
    }
}
