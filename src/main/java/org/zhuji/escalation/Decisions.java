package org.zhuji.escalation;

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
import org.zhuji.audit.Verb;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.Mandate;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;

/** What officials decided on works; append only. */
@Repository
class Decisions {

    /** A decision as tracking shows it. */
    record Taken(String stepName, long unionId, Instant at, Verb outcome, Integer placeInUnit, String opinion) {}

    /** A decision and who took it. */
    record Signed(Taken taken, String person, String actingFor, String duty) {}

    private static final String INSERT = """
            insert into decision (work_id, union_id, submission_round, item_id, desk, step_name, person_id, person_name,
                acting_for_id, acting_for_name, duty_label, outcome, place_in_unit, opinion, content_hash, decided_at)
            values (:work, :union, :round, :item, :desk, :step, :person, :name, :forId, :forName, :duty, :outcome, :place, :opinion,
                :hash, :at)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void append(InboxItem item, Actor actor, Mandate mandate, ReviewDecision decision, String contentHash) {
        Map<String, Object> values = new HashMap<>();
        values.put("work", item.row().subjectId());
        values.put("union", item.row().unionId());
        values.put("round", item.submissionRound());
        values.put("item", item.row().id());
        values.put("desk", item.row().desk().name());
        values.put("step", item.row().stepName());
        values.put("person", actor.personId());
        values.put("name", actor.name());
        values.put("forId", mandate.actingForId());
        values.put("forName", mandate.actingForName());
        values.put("duty", mandate.duty().label());
        values.put("outcome", decision.outcome().name());
        values.put("place", decision.rank());
        values.put("opinion", decision.opinion());
        values.put("hash", contentHash);
        values.put("at", Timestamp.from(clock.instant()));
        jdbc.sql(INSERT).params(values).update();
    }

    /** @return the work's decisions, oldest first */
    List<Taken> of(long workId) {
        return jdbc.sql("select d.*, i.role_name from decision d join inbox_item i on i.id = d.item_id"
                        + " where d.work_id = :work order by d.id")
                .param("work", workId)
                .query(Decisions::read)
                .list();
    }

    /** @return the work's decisions with all names, oldest first */
    List<Signed> signed(long workId) {
        return jdbc.sql("select d.*, i.role_name from decision d join inbox_item i on i.id = d.item_id"
                        + " where d.work_id = :work order by d.id")
                .param("work", workId)
                .query((rs, n) -> new Signed(
                        read(rs, n),
                        rs.getString("person_name"),
                        rs.getString("acting_for_name"),
                        rs.getString("duty_label")))
                .list();
    }

    private static Taken read(ResultSet rs, int number) throws SQLException {
        return new Taken(
                rs.getString("step_name"),
                rs.getLong("union_id"),
                rs.getTimestamp("decided_at").toInstant(),
                Outcome.valueOf(rs.getString("outcome"))
                        .at(Desk.valueOf(rs.getString("desk")), Role.valueOf(rs.getString("role_name"))),
                rs.getObject("place_in_unit", Integer.class),
                rs.getString("opinion"));
    }
}
