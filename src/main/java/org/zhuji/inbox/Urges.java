package org.zhuji.inbox;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhuji.people.Actor;
import org.zhuji.shared.BusinessClock;
import org.zhuji.works.WorkStatus;

/** The stored urgings; append only. */
@Repository
class Urges {

    static final int MOST_A_DAY = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    Urges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Instant> last(long workId, String sender) {
        return jdbc.sql("select urged_at from urge where work_id = ? and sender = ? order by urged_at desc limit 1")
                .params(workId, sender)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** @throws UrgeRefused when the day is full; decided by the constraints, whatever was read before */
    void add(InboxItem item, String sender, Actor actor, String note) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, BusinessClock.ZONE);
        int place = 1 + countOn(item.row().subjectId(), today);
        if (place > MOST_A_DAY) {
            throw UrgeRefused.enoughToday(MOST_A_DAY);
        }
        try {
            jdbc.sql("insert into urge (work_id, item_id, sender, actor_id, actor_name, note, urged_on, place_in_day,"
                            + " urged_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(item.row().subjectId(), item.row().id(), sender, actor.personId(), actor.name(), note)
                    .params(Date.valueOf(today), place, Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException anotherWasFirst) {
            throw UrgeRefused.enoughToday(MOST_A_DAY);
        }
    }

    private int countOn(long workId, LocalDate day) {
        return jdbc.sql("select count(*) from urge where work_id = ? and urged_on = ?")
                .params(workId, Date.valueOf(day))
                .query(Integer.class)
                .single();
    }

    /** @return newest first, older than the given id */
    List<UrgeRow> sent(long personId, long before, int limit) {
        return jdbc.sql("select u.*, w.receipt_number, w.title, w.status, i.step_name, i.state from urge u"
                        + " join work w on w.id = u.work_id join inbox_item i on i.id = u.item_id"
                        + " where u.actor_id = ? and u.id < ? order by u.id desc limit ?")
                .params(personId, before, limit)
                .query((rs, n) -> new UrgeRow(
                        rs.getLong("id"),
                        rs.getLong("work_id"),
                        rs.getString("receipt_number"),
                        rs.getString("title"),
                        WorkStatus.valueOf(rs.getString("status")),
                        rs.getString("step_name"),
                        InboxState.valueOf(rs.getString("state")),
                        rs.getString("note"),
                        rs.getTimestamp("urged_at").toInstant()))
                .list();
    }
}
