package org.zhuji.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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
                acting_for_id, acting_for_name, duty_label, outcome, place_in_unit, opinion, content_hash, decided_at, turn)
            values (:work, :union, :round, :item, :desk, :step, :person, :name, :forId, :forName, :duty, :outcome, :place, :opinion,
                :hash, :at, :turn)
            """;

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(Actor actor, DecisionTaking.Checked checked, String contentHash) {
        InboxItem item = checked.item();
        Mandate mandate = checked.mandate();
        ReviewDecision decision = checked.decision();
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
        values.put("at", Timestamp.from(checked.at()));
        // the constraint on item and turn is the last guard: decided once, taken back once
        values.put("turn", decision.outcome() == Outcome.TAKE_BACK ? 2 : 1);
        jdbc.sql(INSERT).params(values).update();
    }

    /** @return whether nothing was decided on the work after this task was, nor was it taken back */
    boolean isLast(InboxItem decided) {
        return jdbc.sql("select item_id, turn from decision where work_id = :work order by id desc limit 1")
                .param("work", decided.row().subjectId())
                .query((rs, n) -> rs.getLong("item_id") == decided.row().id() && rs.getInt("turn") == 1)
                .optional()
                .orElse(false);
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
