package org.zhuji.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhuji.people.Actor;
import org.zhuji.works.ReadGrants;
import org.zhuji.works.WorkStatus;

/** The stored copies; each shows one work to one person. */
@Repository
class Copies implements ReadGrants {

    private static final int BADGE_END = 1000;
    private static final String ROWS = "select c.*, w.receipt_number, w.title, w.union_name, w.status"
            + " from work_copy c join work w on w.id = c.work_id where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Copies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it is new; false when this sender showed the person this work before */
    boolean add(InboxItem item, Actor sender, Mandate mandate, long personId, String personName, String note) {
        try {
            jdbc.sql(
                            "insert into work_copy (work_id, item_id, sender_id, sender_name, sender_duty, person_id, person_name,"
                                    + " note, state, sent_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'NEW', ?)")
                    .params(item.row().subjectId(), item.row().id(), sender.personId(), sender.name(), mandate.label())
                    .params(personId, personName, note, now())
                    .update();
            return true;
        } catch (DuplicateKeyException sentBefore) {
            return false;
        }
    }

    @Override
    public boolean isShown(long workId, long personId) {
        return !jdbc.sql("select 1 from work_copy where work_id = ? and person_id = ? limit 1")
                .params(workId, personId)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** @return how many are 待阅; counts no further than a badge shows */
    long unread(long personId) {
        return jdbc.sql("select count(*) from (select id from work_copy where person_id = ? and state = 'NEW' limit "
                        + BADGE_END + ") n")
                .param(personId)
                .query(Long.class)
                .single();
    }

    /** @return newest first, older than the given id */
    List<CopyRow> received(long personId, boolean read, long before, int limit) {
        return jdbc.sql(ROWS + "c.person_id = ? and c.state = ? and c.id < ? order by c.id desc limit ?")
                .params(personId, read ? "READ" : "NEW", before, limit)
                .query(Copies::row)
                .list();
    }

    /** @return newest first, older than the given id */
    List<CopyRow> sent(long personId, long before, int limit) {
        return jdbc.sql(ROWS + "c.sender_id = ? and c.id < ? order by c.id desc limit ?")
                .params(personId, before, limit)
                .query(Copies::row)
                .list();
    }

    Optional<Long> workOf(long copyId, long personId) {
        return jdbc.sql("select work_id from work_copy where id = ? and person_id = ?")
                .params(copyId, personId)
                .query(Long.class)
                .optional();
    }

    /** Also what others sent this person of the same work: it was read, whoever sent it. */
    int markRead(long workId, long personId) {
        return jdbc.sql("update work_copy set state = 'READ', read_at = ? where work_id = ? and person_id = ?"
                        + " and state = 'NEW'")
                .params(now(), workId, personId)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static CopyRow row(ResultSet rs, int number) throws SQLException {
        Timestamp readAt = rs.getTimestamp("read_at");
        return new CopyRow(
                rs.getLong("id"),
                rs.getLong("work_id"),
                rs.getString("receipt_number"),
                rs.getString("title"),
                rs.getString("union_name"),
                WorkStatus.valueOf(rs.getString("status")),
                rs.getString("sender_name"),
                rs.getString("sender_duty"),
                rs.getString("person_name"),
                rs.getString("note"),
                rs.getTimestamp("sent_at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
