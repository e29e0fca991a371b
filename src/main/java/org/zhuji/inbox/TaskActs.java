package org.zhuji.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;

/** What was done with tasks besides deciding them; append only, and a line in the record for each. */
@Repository
class TaskActs {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    TaskActs(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody an act goes to: a person, or a duty by its label (id null). */
    record To(Long id, String name) {

        static final To NOBODY = new To(null, null);
    }

    /** @param mandate null for what the system does by itself */
    void append(InboxItem item, Verb verb, Actor actor, Mandate mandate, To to, String opinion) {
        InboxRow row = item.row();
        String duty = mandate == null ? null : mandate.label();
        Map<String, Object> values = new HashMap<>();
        values.put("item", row.id());
        values.put("kind", row.subjectKind());
        values.put("subject", row.subjectId());
        values.put("verb", verb.code());
        values.put("actor", actor.personId());
        values.put("actorName", actor.name());
        values.put("forId", mandate == null ? null : mandate.actingForId());
        values.put("forName", mandate == null ? null : mandate.actingForName());
        values.put("duty", duty);
        values.put("toId", to.id());
        values.put("toName", to.name());
        values.put("opinion", opinion);
        values.put("at", Timestamp.from(clock.instant()));
        jdbc.sql(
                        "insert into task_act (item_id, subject_kind, subject_id, verb, actor_id, actor_name, acting_for_id,"
                                + " acting_for_name, duty_label, to_id, to_name, opinion, acted_at) values (:item, :kind,"
                                + " :subject, :verb, :actor, :actorName, :forId, :forName, :duty, :toId, :toName, :opinion, :at)")
                .params(values)
                .update();
        audit.record(new AuditEntry(
                row.subjectKind(),
                row.subjectId(),
                verb.code(),
                actor.personId(),
                actor.name(),
                duty,
                details(row, to, opinion)));
    }

    private static String details(InboxRow row, To to, String opinion) {
        return row.stepName()
                + (to.name() == null ? "" : "；交给：" + to.name())
                + (opinion == null ? "" : "；说明：" + opinion);
    }

    /** @return what was done with a work's (or other subject's) tasks, oldest first */
    List<TaskAct> of(String subjectKind, long subjectId) {
        return jdbc.sql("select * from task_act where subject_kind = :kind and subject_id = :id order by id")
                .param("kind", subjectKind)
                .param("id", subjectId)
                .query(TaskActs::read)
                .list();
    }

    private static TaskAct read(ResultSet rs, int number) throws SQLException {
        Instant at = rs.getTimestamp("acted_at").toInstant();
        return new TaskAct(
                rs.getLong("item_id"),
                Verb.of(rs.getString("verb")).orElseThrow(),
                rs.getString("actor_name"),
                rs.getString("acting_for_name"),
                rs.getString("duty_label"),
                rs.getString("to_name"),
                rs.getString("opinion"),
                at);
    }
}
