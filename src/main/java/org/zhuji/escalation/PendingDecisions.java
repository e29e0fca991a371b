package org.zhuji.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.Mandate;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;

/** Decisions that were pressed, one per task; whoever deletes the row carries it out or undoes it. */
@Repository
class PendingDecisions {

    /** A stored one: who, by what right, what, pressed when by the business clock, due when by the wall clock. */
    record Stored(
            long itemId, Actor actor, Mandate mandate, ReviewDecision decision, Instant pressedAt, Instant dueAt) {}

    private static final String INSERT = """
            insert into pending_decision (item_id, person_id, account, person_name, acting_for_id, acting_for_name, duty_id,
                duty_role, duty_union_id, duty_union_name, duty_union_path, campaign_id, outcome, place_in_unit, opinion,
                pressed_at, due_at)
            values (:item, :person, :account, :name, :forId, :forName, :duty, :role, :union, :unionName, :unionPath, :campaign,
                :outcome, :place, :opinion, :pressed, :due)
            """;

    private final JdbcClient jdbc;

    PendingDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Actor actor, DecisionTaking.Checked checked, Instant dueAt) {
        InboxItem item = checked.item();
        Map<String, Object> values = new HashMap<>();
        values.put("item", item.row().id());
        values.put("person", actor.personId());
        values.put("account", actor.username());
        values.put("name", actor.name());
        values.put("forId", checked.mandate().actingForId());
        values.put("forName", checked.mandate().actingForName());
        values.put("campaign", item.row().campaignId());
        values.put("outcome", checked.decision().outcome().name());
        values.put("place", checked.decision().rank());
        values.put("opinion", checked.decision().opinion());
        values.put("pressed", Timestamp.from(checked.at()));
        values.put("due", Timestamp.from(dueAt));
        values.putAll(values(checked.mandate().duty()));
        jdbc.sql(INSERT).params(values).update();
    }

    private static Map<String, Object> values(Duty duty) {
        return Map.of(
                "duty", duty.id(),
                "role", duty.role().name(),
                "union", duty.unionId(),
                "unionName", duty.unionName(),
                "unionPath", duty.unionPath());
    }

    /** @return whether it was still there: then this transaction carries it out or puts it back, and no other */
    boolean take(long itemId) {
        return jdbc.sql("delete from pending_decision where item_id = :item")
                        .param("item", itemId)
                        .update()
                == 1;
    }

    Optional<Stored> find(long itemId) {
        return jdbc.sql("select * from pending_decision where item_id = :item")
                .param("item", itemId)
                .query(PendingDecisions::read)
                .optional();
    }

    /** @return a person's newest one */
    Optional<Stored> newestOf(long personId) {
        return jdbc.sql("select * from pending_decision where person_id = :person order by due_at desc limit 1")
                .param("person", personId)
                .query(PendingDecisions::read)
                .optional();
    }

    List<Long> due(Instant wall, int limit) {
        return jdbc.sql(
                        "select item_id from pending_decision where due_at <= :now order by due_at, item_id limit :limit")
                .param("now", Timestamp.from(wall))
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    List<Long> ofCampaign(long campaignId) {
        return jdbc.sql("select item_id from pending_decision where campaign_id = :campaign order by item_id")
                .param("campaign", campaignId)
                .query(Long.class)
                .list();
    }

    private static Stored read(ResultSet rs, int number) throws SQLException {
        Duty duty = new Duty(
                rs.getLong("duty_id"),
                Role.valueOf(rs.getString("duty_role")),
                rs.getLong("duty_union_id"),
                rs.getString("duty_union_name"),
                rs.getString("duty_union_path"));
        return new Stored(
                rs.getLong("item_id"),
                new Actor(rs.getLong("person_id"), rs.getString("account"), rs.getString("person_name"), List.of(duty)),
                new Mandate(duty, rs.getObject("acting_for_id", Long.class), rs.getString("acting_for_name")),
                new ReviewDecision(
                        Outcome.valueOf(rs.getString("outcome")),
                        rs.getString("opinion"),
                        rs.getObject("place_in_unit", Integer.class)),
                rs.getTimestamp("pressed_at").toInstant(),
                rs.getTimestamp("due_at").toInstant());
    }
}
