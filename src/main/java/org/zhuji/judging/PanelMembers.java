package org.zhuji.judging;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sits on which panel. */
@Repository
class PanelMembers {
    private final JdbcClient jdbc;

    PanelMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void name(long judgingId, List<Long> personIds) {
        personIds.forEach(personId -> jdbc.sql("insert into panel_member (judging_id, person_id) values (?, ?)")
                .params(judgingId, personId)
                .update());
    }

    List<Long> of(long judgingId) {
        return jdbc.sql("select person_id from panel_member where judging_id = ? order by person_id")
                .param(judgingId)
                .query(Long.class)
                .list();
    }
}
