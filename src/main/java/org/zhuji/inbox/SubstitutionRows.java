package org.zhuji.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored substitutions; ended ones stay for the record. */
@Repository
class SubstitutionRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    SubstitutionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever adds one waits here for the others, so that two at once never close a circle. */
    void lock() {
        jdbc.sql("select id from substitution_gate where id = 1 for update")
                .query(Long.class)
                .single();
    }

    /** @return those in which this person stands in for somebody at this moment */
    List<Substitution> runningFor(long standInId) {
        return jdbc.sql("select * from substitution where stand_in_id = :id and ended_at is null"
                        + " and from_at <= :now and until_at > :now order by id")
                .param("id", standInId)
                .param("now", now())
                .query(SubstitutionRows::read)
                .list();
    }

    /** @return those of a principal that run or will, oldest first */
    List<Substitution> toComeOf(long principalId) {
        return jdbc.sql("select * from substitution where principal_id = :id and ended_at is null"
                        + " and until_at > :now order by id")
                .param("id", principalId)
                .param("now", now())
                .query(SubstitutionRows::read)
                .list();
    }

    /** @return those of which no end has come that have a moment in common with this time */
    List<Substitution> during(Instant from, Instant until) {
        return jdbc.sql("select * from substitution where ended_at is null and from_at < :until and until_at > :from")
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(SubstitutionRows::read)
                .list();
    }

    /** @return those a person has part in, on either side, newest first */
    List<Substitution> of(long personId, int limit) {
        return jdbc.sql("select * from substitution where principal_id = :id or stand_in_id = :id"
                        + " order by id desc limit :limit")
                .param("id", personId)
                .param("limit", limit)
                .query(SubstitutionRows::read)
                .list();
    }

    List<Substitution> all(int limit) {
        return jdbc.sql("select * from substitution order by id desc limit :limit")
                .param("limit", limit)
                .query(SubstitutionRows::read)
                .list();
    }

    Optional<Substitution> find(long id) {
        return jdbc.sql("select * from substitution where id = :id")
                .param("id", id)
                .query(SubstitutionRows::read)
                .optional();
    }

    /** @param wanted complete and checked */
    void add(NewSubstitution wanted, String principal, String standIn, long setBy, String setByName) {
        Map<String, Object> values = new HashMap<>();
        values.put("principal", wanted.principalId());
        values.put("principalName", principal);
        values.put("standIn", wanted.standInId());
        values.put("standInName", standIn);
        values.put("from", Timestamp.from(wanted.from()));
        values.put("until", Timestamp.from(wanted.until()));
        values.put("campaign", wanted.campaignId());
        values.put("category", wanted.categoryCode());
        values.put("present", wanted.takesPresent());
        values.put("reason", wanted.reason());
        values.put("by", setBy);
        values.put("byName", setByName);
        values.put("at", now());
        jdbc.sql(
                        "insert into substitution (principal_id, principal_name, stand_in_id, stand_in_name, from_at, until_at,"
                                + " campaign_id, category_code, takes_present, reason, set_by, set_by_name, set_at) values"
                                + " (:principal, :principalName, :standIn, :standInName, :from, :until, :campaign, :category,"
                                + " :present, :reason, :by, :byName, :at)")
                .params(values)
                .update();
    }

    /** @return whether it had not ended already */
    boolean end(long id, String by) {
        return jdbc.sql("update substitution set ended_at = :now, ended_by_name = :by"
                                + " where id = :id and ended_at is null and until_at > :now")
                        .param("now", now())
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Substitution read(ResultSet rs, int number) throws SQLException {
        Timestamp ended = rs.getTimestamp("ended_at");
        return new Substitution(
                rs.getLong("id"),
                rs.getLong("principal_id"),
                rs.getString("principal_name"),
                rs.getLong("stand_in_id"),
                rs.getString("stand_in_name"),
                rs.getTimestamp("from_at").toInstant(),
                rs.getTimestamp("until_at").toInstant(),
                rs.getObject("campaign_id", Long.class),
                rs.getString("category_code"),
                rs.getBoolean("takes_present"),
                rs.getString("reason"),
                rs.getString("set_by_name"),
                ended == null ? null : ended.toInstant());
    }
}
