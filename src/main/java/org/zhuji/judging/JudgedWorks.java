package org.zhuji.judging;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The works of a judging with their stored results. */
@Repository
class JudgedWorks {
    private final JdbcClient jdbc;

    JudgedWorks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds works under the next entry numbers, in this order. */
    void add(long judgingId, List<Long> workIds) {
        int last = jdbc.sql("select coalesce(max(entry_no), 0) from judged_work where judging_id = ?")
                .param(judgingId)
                .query(Integer.class)
                .single();
        for (Long workId : workIds) {
            jdbc.sql("insert into judged_work (judging_id, work_id, entry_no) values (?, ?, ?)")
                    .params(judgingId, workId, ++last)
                    .update();
        }
    }

    /** @return all works of the judging by entry number */
    List<JudgedWork> of(long judgingId) {
        return jdbc.sql("select work_id, entry_no, place, tier_code from judged_work where judging_id = ?"
                        + " order by entry_no")
                .param(judgingId)
                .query(JudgedWorks::work)
                .list();
    }

    void store(long judgingId, List<WorkResult> results) {
        results.forEach(result -> store(judgingId, result));
    }

    private void store(long judgingId, WorkResult result) {
        jdbc.sql("update judged_work set sheets = ?, mean = ?, raw_mean = ?, heaviest_mean = ?, first_places = ?,"
                        + " highest = ?, lowest = ?, place = ?, separated_by = ?"
                        + " where judging_id = ? and work_id = ?")
                .params(new ArrayList<>(List.of(
                        result.sheets(),
                        result.mean(),
                        result.rawMean(),
                        result.heaviestMean(),
                        result.firstPlaces(),
                        result.highest(),
                        result.lowest(),
                        result.place(),
                        result.separatedBy().name(),
                        judgingId,
                        result.workId())))
                .update();
    }

    void storeTiers(long judgingId, Map<Long, String> tiers) {
        tiers.forEach(
                (workId, tier) -> jdbc.sql("update judged_work set tier_code = ? where judging_id = ? and work_id = ?")
                        .params(tier, judgingId, workId)
                        .update());
    }

    /** @return the stored results, best first; empty before they were computed */
    List<WorkResult> results(long judgingId) {
        return jdbc.sql("select * from judged_work where judging_id = ? and place is not null"
                        + " order by place, work_id")
                .param(judgingId)
                .query(JudgedWorks::result)
                .list();
    }

    private static JudgedWork work(ResultSet rs, int index) throws SQLException {
        return new JudgedWork(
                rs.getLong("work_id"),
                rs.getInt("entry_no"),
                (Integer) rs.getObject("place"),
                rs.getString("tier_code"));
    }

    private static WorkResult result(ResultSet rs, int index) throws SQLException {
        return new WorkResult(
                rs.getLong("work_id"),
                rs.getInt("sheets"),
                score(rs, "mean"),
                score(rs, "raw_mean"),
                score(rs, "heaviest_mean"),
                rs.getInt("first_places"),
                score(rs, "highest"),
                score(rs, "lowest"),
                rs.getInt("place"),
                TieStep.valueOf(rs.getString("separated_by")));
    }

    private static BigDecimal score(ResultSet rs, String column) throws SQLException {
        return rs.getBigDecimal(column).setScale(Rubric.SCALE);
    }
}
