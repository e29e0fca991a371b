package org.zhuji.judging;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhuji.campaign.Criterion;

/** The criteria of a judging, frozen when its sheets are drawn up: a later edit of the campaign changes no sheet. */
@Repository
class Criteria {
    private final JdbcClient jdbc;

    Criteria(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void freeze(long judgingId, List<Criterion> criteria) {
        int place = 0;
        for (Criterion criterion : criteria) {
            jdbc.sql("insert into judging_criterion (judging_id, code, name, description, scale, weight, place)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(1, judgingId)
                    .param(2, criterion.code())
                    .param(3, criterion.name())
                    .param(4, criterion.description())
                    .param(5, criterion.scale())
                    .param(6, criterion.weight())
                    .param(7, ++place)
                    .update();
        }
    }

    List<StoredCriterion> of(long judgingId) {
        return jdbc.sql("select id, code, name, description, scale, weight from judging_criterion"
                        + " where judging_id = ? order by place")
                .param(judgingId)
                .query((rs, index) -> new StoredCriterion(
                        rs.getLong("id"),
                        new Rubric.Item(rs.getString("code"), rs.getInt("scale"), rs.getInt("weight")),
                        rs.getString("name"),
                        rs.getString("description")))
                .list();
    }

    Rubric rubric(long judgingId) {
        return new Rubric(of(judgingId).stream().map(StoredCriterion::item).toList());
    }
}
