package org.zhuji.judging;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored score sheets and their marks. Every change raises the version, so that a stale window cannot overwrite. */
@Repository
class Sheets {
    private static final String SHEET = """
            select s.*, w.entry_no,
              (select count(*) from sheet_mark m where m.sheet_id = s.id) as marked
            from score_sheet s join judged_work w on w.judging_id = s.judging_id and w.work_id = s.work_id
            """;

    private final JdbcClient jdbc;

    Sheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long judgingId, long judgeId, List<Long> workIds, Instant now) {
        int place = 0;
        for (Long workId : workIds) {
            jdbc.sql("insert into score_sheet (judging_id, work_id, judge_id, place, state, version, changed_at)"
                            + " values (?, ?, ?, ?, 'DRAFT', 0, ?)")
                    .params(judgingId, workId, judgeId, ++place, Timestamp.from(now))
                    .update();
        }
    }

    Optional<Sheet> find(long id) {
        return jdbc.sql(SHEET + " where s.id = ?")
                .param(id)
                .query(Sheets::sheet)
                .optional();
    }

    List<Sheet> of(long judgingId) {
        return jdbc.sql(SHEET + " where s.judging_id = ? order by w.entry_no, s.judge_id")
                .param(judgingId)
                .query(Sheets::sheet)
                .list();
    }

    /** @return one judge's sheets in the judge's own order, without released ones */
    List<Sheet> of(long judgingId, long judgeId) {
        return jdbc.sql(SHEET + " where s.judging_id = ? and s.judge_id = ? and s.state <> 'RELEASED' order by s.place")
                .params(judgingId, judgeId)
                .query(Sheets::sheet)
                .list();
    }

    List<Long> judgingsOf(long judgeId) {
        return jdbc.sql("select distinct judging_id from score_sheet where judge_id = ? order by judging_id desc")
                .param(judgeId)
                .query(Long.class)
                .list();
    }

    /** Raises the version of a draft; false when it was changed meanwhile or takes no marks. */
    boolean touch(long id, int version, Instant now) {
        return jdbc.sql("update score_sheet set version = version + 1, changed_at = ?"
                                + " where id = ? and version = ? and state = 'DRAFT'")
                        .params(Timestamp.from(now), id, version)
                        .update()
                == 1;
    }

    void mark(long id, StoredCriterion criterion, BigDecimal mark) {
        jdbc.sql("delete from sheet_mark where sheet_id = ? and criterion_id = ?")
                .params(id, criterion.id())
                .update();
        if (mark != null) {
            jdbc.sql("insert into sheet_mark (sheet_id, criterion_id, scale, mark) values (?, ?, ?, ?)")
                    .params(id, criterion.id(), criterion.item().scale(), mark)
                    .update();
        }
    }

    void comment(long id, String publicComment, String internalComment) {
        jdbc.sql("update score_sheet set public_comment = ?, internal_comment = ? where id = ?")
                .param(1, publicComment)
                .param(2, internalComment)
                .param(3, id)
                .update();
    }

    /** @return public comment, then internal one; null where there is none */
    List<String> comments(long id) {
        return jdbc.sql("select public_comment, internal_comment from score_sheet where id = ?")
                .param(id)
                .query((rs, index) -> java.util.Arrays.asList(rs.getString(1), rs.getString(2)))
                .single();
    }

    void submit(long id, BigDecimal score, String salt, Instant now) {
        jdbc.sql("update score_sheet set state = 'SUBMITTED', score = ?, seal_salt = ?, submitted_at = ? where id = ?")
                .params(score, salt, Timestamp.from(now), id)
                .update();
    }

    boolean reopen(long id, int version, Instant now) {
        return jdbc.sql("update score_sheet set state = 'DRAFT', score = null, submitted_at = null,"
                                + " version = version + 1, changed_at = ?"
                                + " where id = ? and version = ? and state = 'SUBMITTED'")
                        .params(Timestamp.from(now), id, version)
                        .update()
                == 1;
    }

    boolean release(long id, String reason, Instant now) {
        return jdbc.sql("update score_sheet set state = 'RELEASED', release_reason = ?, score = null,"
                                + " version = version + 1, changed_at = ?"
                                + " where id = ? and state in ('DRAFT', 'SUBMITTED')")
                        .params(reason, Timestamp.from(now), id)
                        .update()
                == 1;
    }

    /** @return how many sheets of a work are not released */
    int remaining(long judgingId, long workId) {
        return jdbc.sql("select count(*) from score_sheet where judging_id = ? and work_id = ? and state <> 'RELEASED'")
                .params(judgingId, workId)
                .query(Integer.class)
                .single();
    }

    void lock(long judgingId) {
        jdbc.sql("update score_sheet set state = 'LOCKED' where judging_id = ? and state = 'SUBMITTED'")
                .param(judgingId)
                .update();
    }

    Map<String, BigDecimal> marks(long sheetId) {
        Map<String, BigDecimal> marks = new LinkedHashMap<>();
        jdbc.sql("select c.code, m.mark from sheet_mark m join judging_criterion c on c.id = m.criterion_id"
                        + " where m.sheet_id = ? order by c.place")
                .param(sheetId)
                .query(rs -> {
                    marks.put(rs.getString(1), rs.getBigDecimal(2));
                });
        return marks;
    }

    /** @return the locked sheets with their marks */
    List<FilledSheet> locked(long judgingId) {
        Map<List<Long>, Map<String, BigDecimal>> marks = new HashMap<>();
        jdbc.sql("select s.work_id, s.judge_id, c.code, m.mark from score_sheet s"
                        + " join sheet_mark m on m.sheet_id = s.id join judging_criterion c on c.id = m.criterion_id"
                        + " where s.judging_id = ? and s.state = 'LOCKED'")
                .param(judgingId)
                .query(rs -> {
                    marks.computeIfAbsent(List.of(rs.getLong(1), rs.getLong(2)), key -> new HashMap<>())
                            .put(rs.getString(3), rs.getBigDecimal(4));
                });
        return marks.entrySet().stream()
                .map(entry ->
                        new FilledSheet(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .toList();
    }

    private static Sheet sheet(ResultSet rs, int index) throws SQLException {
        return new Sheet(
                rs.getLong("id"),
                rs.getLong("judging_id"),
                rs.getLong("work_id"),
                rs.getInt("entry_no"),
                rs.getLong("judge_id"),
                rs.getInt("place"),
                SheetState.valueOf(rs.getString("state")),
                rs.getInt("version"),
                rs.getBigDecimal("score"),
                rs.getInt("marked"));
    }
}
