package org.zhuji.inbox;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.organisation.UnionRow;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;

/** The stored supervisions, what each side said, and a line in the record for each. */
@Repository
class Supervisions {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Supervisions(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is supervised: a task, or (item null) a union's backlog. */
    record Matter(long campaignId, InboxItem item, String subject, UnionRow union) {

        private String key(Duty by) {
            String what = item == null
                    ? "backlog" + campaignId + "@" + union.id()
                    : "item" + item.row().id();
            return what + ":" + by.unionId();
        }
    }

    /** @throws SupervisionRefused if the same union supervises the same matter already; the constraint decides */
    long open(Matter matter, Duty by, String words, LocalDate dueOn) {
        Map<String, Object> values = new HashMap<>();
        values.put("campaign", matter.campaignId());
        values.put("work", matter.item() == null ? null : matter.item().row().subjectId());
        values.put("item", matter.item() == null ? null : matter.item().row().id());
        values.put("subject", matter.subject());
        values.put("union", matter.union().id());
        values.put("unionName", matter.union().name());
        values.put("by", by.unionId());
        values.put("byName", by.unionName());
        values.put("words", words);
        values.put("due", Date.valueOf(dueOn));
        values.put("key", matter.key(by));
        values.put("at", now());
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        try {
            jdbc.sql(
                            "insert into supervision (campaign_id, work_id, item_id, subject, union_id, union_name, by_union_id,"
                                    + " by_union_name, words, due_on, state, open_key, opened_at) values (:campaign, :work, :item,"
                                    + " :subject, :union, :unionName, :by, :byName, :words, :due, 'OPEN', :key, :at)")
                    .params(values)
                    .update(id, "id");
        } catch (DuplicateKeyException openAlready) {
            throw SupervisionRefused.openAlready();
        }
        return id.getKey().longValue();
    }

    /** @return whether it was not closed yet */
    boolean answered(long id) {
        return jdbc.sql("update supervision set state = 'ANSWERED' where id = ? and state <> 'CLOSED'")
                        .param(id)
                        .update()
                == 1;
    }

    /** @return whether it was not closed yet */
    boolean close(long id) {
        return jdbc.sql("update supervision set state = 'CLOSED', closed_at = ?, open_key = null"
                                + " where id = ? and state <> 'CLOSED'")
                        .params(now(), id)
                        .update()
                == 1;
    }

    void say(long id, Verb verb, Actor actor, Duty duty, String words) {
        jdbc.sql(
                        "insert into supervision_entry (supervision_id, verb, actor_id, actor_name, duty_label, words, written_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, verb.code(), actor.personId(), actor.name(), duty.label(), words, now())
                .update();
        audit.record(
                new AuditEntry("supervision", id, verb.code(), actor.personId(), actor.name(), duty.label(), words));
    }

    Optional<SupervisionRow> find(long id) {
        return jdbc.sql("select * from supervision where id = ?")
                .param(id)
                .query(Supervisions::row)
                .optional();
    }

    /** @return newest first, with what was said */
    List<SupervisionRow> list(boolean supervising, Collection<Long> unions, long before, int limit) {
        if (unions.isEmpty()) {
            return List.of();
        }
        String side = supervising ? "by_union_id" : "union_id";
        return jdbc
                .sql("select * from supervision where " + side + " in (:unions) and id < :before"
                        + " order by id desc limit :limit")
                .param("unions", unions)
                .param("before", before)
                .param("limit", limit)
                .query(Supervisions::row)
                .list()
                .stream()
                .map(row -> row.with(entries(row.id())))
                .toList();
    }

    private List<SupervisionRow.Entry> entries(long id) {
        return jdbc.sql("select * from supervision_entry where supervision_id = ? order by id")
                .param(id)
                .query((rs, n) -> new SupervisionRow.Entry(
                        Verb.of(rs.getString("verb")).orElseThrow(),
                        rs.getString("actor_name"),
                        rs.getString("duty_label"),
                        rs.getString("words"),
                        rs.getTimestamp("written_at").toInstant()))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static SupervisionRow row(ResultSet rs, int number) throws SQLException {
        return new SupervisionRow(
                rs.getLong("id"),
                rs.getObject("work_id", Long.class),
                rs.getObject("item_id", Long.class),
                rs.getString("subject"),
                rs.getLong("union_id"),
                rs.getString("union_name"),
                rs.getLong("by_union_id"),
                rs.getString("by_union_name"),
                rs.getString("words"),
                rs.getDate("due_on").toLocalDate(),
                SupervisionRow.State.valueOf(rs.getString("state")),
                rs.getTimestamp("opened_at").toInstant(),
                List.of());
    }
}
