package org.zhuji.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored notices. */
@Repository
class NoticeBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells each of these persons, in the order of their ids so that two who tell the same do not wait for each other. */
    void tell(Collection<Long> persons, Notice notice) {
        persons.stream().distinct().sorted().forEach(person -> tell(person, notice));
    }

    private void tell(long person, Notice notice) {
        String key = notice.occasion() + ":" + person;
        if (isTold(key)) {
            return;
        }
        try {
            jdbc.sql("insert into notice (person_id, dedupe_key, chinese, english, link, created_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(person, key, notice.chinese(), notice.english(), notice.link(), now())
                    .update();
        } catch (DuplicateKeyException told) {
            // somebody else was telling it at this moment; the statement alone failed, the transaction goes on
            return;
        }
    }

    private boolean isTold(String key) {
        return jdbc.sql("select count(*) from notice where dedupe_key = ?")
                        .param(key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    long unread(long person) {
        return jdbc.sql("select count(*) from notice where person_id = ? and read_at is null")
                .param(person)
                .query(Long.class)
                .single();
    }

    List<NoticeRow> of(long person, long before, int limit) {
        return jdbc.sql("select id, chinese, english, link, created_at, read_at from notice"
                        + " where person_id = ? and id < ? order by id desc limit ?")
                .params(person, before, limit)
                .query(NoticeBook::row)
                .list();
    }

    boolean isOf(long person, long id) {
        return jdbc.sql("select count(*) from notice where id = ? and person_id = ?")
                        .params(id, person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void markRead(long id) {
        jdbc.sql("update notice set read_at = ? where id = ? and read_at is null")
                .params(now(), id)
                .update();
    }

    void markAllRead(long person) {
        jdbc.sql("update notice set read_at = ? where person_id = ? and read_at is null")
                .params(now(), person)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static NoticeRow row(ResultSet rs, int index) throws SQLException {
        return new NoticeRow(
                rs.getLong("id"),
                rs.getString("chinese"),
                rs.getString("english"),
                rs.getString("link"),
                rs.getTimestamp("created_at").toInstant(),
                instant(rs.getTimestamp("read_at")));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
