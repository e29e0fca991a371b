package org.zhuji.judging;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.zhuji.campaign.Category;

/** The stored judgings; a row is held while a step of it is taken. */
@Repository
class Judgings {
    private static final String ROW = """
            select j.id, j.campaign_id, j.category_code, j.category_name, j.state,
              (select count(*) from judged_work w where w.judging_id = j.id) as works,
              (select count(*) from score_sheet s where s.judging_id = j.id and s.state <> 'RELEASED') as sheets,
              (select count(*) from score_sheet s
               where s.judging_id = j.id and s.state in ('SUBMITTED', 'LOCKED')) as submitted
            from judging j
            """;

    private final JdbcClient jdbc;

    Judgings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<JudgingRow> rows(long campaignId) {
        return jdbc.sql(ROW + " where j.campaign_id = ? order by j.category_place")
                .param(campaignId)
                .query(Judgings::row)
                .list();
    }

    JudgingRow row(long id) {
        return jdbc.sql(ROW + " where j.id = ?")
                .param(id)
                .query(Judgings::row)
                .optional()
                .orElseThrow(() -> new JudgingNotFound(id));
    }

    Judging get(long id) {
        return find(id, "").orElseThrow(() -> new JudgingNotFound(id));
    }

    /** Reads the judging and holds its row until the transaction ends. */
    Judging hold(long id) {
        return find(id, " for update").orElseThrow(() -> new JudgingNotFound(id));
    }

    List<Judging> of(long campaignId) {
        return jdbc.sql("select * from judging where campaign_id = ? order by category_place")
                .param(campaignId)
                .query(Judgings::judging)
                .list();
    }

    List<Long> ids() {
        return jdbc.sql("select id from judging order by id").query(Long.class).list();
    }

    long add(long campaignId, Category category, int place, String drawSeed, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into judging (campaign_id, category_code, category_name, category_place, state, draw_seed,"
                        + " opened_at) values (?, ?, ?, ?, 'PANEL', ?, ?)")
                .params(campaignId, category.code(), category.name(), place, drawSeed, Timestamp.from(now))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void panelNamed(long id, Instant now) {
        stamp("update judging set panel_named_at = ? where id = ?", id, now);
    }

    void scoring(long id) {
        jdbc.sql("update judging set state = 'SCORING' where id = ?").param(id).update();
    }

    void locked(long id, Instant now) {
        stamp("update judging set locked_at = ? where id = ?", id, now);
    }

    void awardTable(long id, BigDecimal ratio, int validWorks, int awards) {
        jdbc.sql("update judging set state = 'AWARD_TABLE', award_ratio = ?, valid_works = ?, award_count = ?"
                        + " where id = ?")
                .params(ratio, validWorks, awards, id)
                .update();
    }

    void tableApproved(long id, long personId, Instant now) {
        jdbc.sql("update judging set table_approved_by = ?, table_approved_at = ? where id = ?")
                .params(personId, Timestamp.from(now), id)
                .update();
    }

    void concluded(long id, Instant now) {
        stamp("update judging set state = 'CONCLUDED', concluded_at = ? where id = ?", id, now);
    }

    private void stamp(String sql, long id, Instant now) {
        jdbc.sql(sql).params(Timestamp.from(now), id).update();
    }

    private Optional<Judging> find(long id, String suffix) {
        return jdbc.sql("select * from judging where id = ?" + suffix)
                .param(id)
                .query(Judgings::judging)
                .optional();
    }

    private static JudgingRow row(ResultSet rs, int index) throws SQLException {
        return new JudgingRow(
                rs.getLong("id"),
                rs.getLong("campaign_id"),
                rs.getString("category_code"),
                rs.getString("category_name"),
                JudgingState.valueOf(rs.getString("state")),
                rs.getInt("works"),
                rs.getInt("sheets"),
                rs.getInt("submitted"));
    }

    private static Judging judging(ResultSet rs, int index) throws SQLException {
        return new Judging(
                rs.getLong("id"),
                rs.getLong("campaign_id"),
                rs.getString("category_code"),
                rs.getString("category_name"),
                JudgingState.valueOf(rs.getString("state")),
                rs.getString("draw_seed"),
                instant(rs.getTimestamp("panel_named_at")),
                instant(rs.getTimestamp("locked_at")),
                rs.getBigDecimal("award_ratio"),
                (Integer) rs.getObject("valid_works"),
                (Integer) rs.getObject("award_count"),
                instant(rs.getTimestamp("table_approved_at")));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
