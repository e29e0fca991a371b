package org.zhuji.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;

/** The door to 审批意见常用语 that people keep, for one desk and outcome: their own, and those of a duty at their union. */
@Service
@Transactional
public class Phrases {

    static final int LONGEST = 200;
    static final int MOST = 20;
    private static final String SAME_PLACE = " and desk = :desk and role_name = :role and outcome = :outcome";

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Phrases(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the caller's own, then those of the task's union, each in the order of their making */
    @Transactional(readOnly = true)
    public List<PhraseRow> of(Actor actor, InboxRow task, Outcome outcome) {
        if (actor.isSystem()) {
            return List.of();
        }
        Long union = actor.holds(task.role(), task.unionId()) ? task.unionId() : null;
        return jdbc.sql("select id, words, union_id from stock_phrase where (person_id = :person or union_id = :union)"
                        + SAME_PLACE + " order by case when person_id is null then 1 else 0 end, id")
                .param("person", actor.personId())
                .param("union", union)
                .params(place(task, outcome))
                .query((rs, n) ->
                        new PhraseRow(rs.getLong("id"), rs.getString("words"), rs.getObject("union_id") != null))
                .list();
    }

    /**
     * @param ofUnion for everybody with this duty at the task's union
     * @throws NotYourDuty if the caller does not hold the duty
     * @throws PhraseRefused if it is empty, too long, known or one too many
     */
    public void add(Actor actor, InboxRow task, Outcome outcome, String words, boolean ofUnion) {
        Duty duty = actor.duty(task.role(), task.unionId()).orElseThrow(NotYourDuty::new);
        String tidy = tidied(words);
        List<PhraseRow> known = of(actor, task, outcome).stream()
                .filter(phrase -> phrase.ofUnion() == ofUnion)
                .toList();
        if (known.size() >= MOST) {
            throw PhraseRefused.tooMany(MOST);
        }
        if (known.stream().anyMatch(phrase -> phrase.words().equals(tidy))) {
            throw PhraseRefused.known();
        }
        Map<String, Object> values = new HashMap<>(place(task, outcome));
        values.put("person", ofUnion ? null : actor.personId());
        values.put("union", ofUnion ? duty.unionId() : null);
        values.put("words", tidy);
        values.put("by", actor.personId());
        values.put("at", Timestamp.from(clock.instant()));
        jdbc.sql(
                        "insert into stock_phrase (person_id, union_id, desk, role_name, outcome, words, created_by, created_at)"
                                + " values (:person, :union, :desk, :role, :outcome, :words, :by, :at)")
                .params(values)
                .update();
        if (ofUnion) {
            record(actor, duty, Verb.CREATE, tidy);
        }
    }

    /** @throws NotYourDuty if it is neither the caller's nor of a duty the caller holds */
    public void change(Actor actor, long id, String words) {
        Stored stored = mine(actor, id);
        String tidy = tidied(words);
        jdbc.sql("update stock_phrase set words = :words where id = :id")
                .param("words", tidy)
                .param("id", id)
                .update();
        if (stored.isOfUnion()) {
            record(actor, stored.duty(actor), Verb.UPDATE, stored.words() + " → " + tidy);
        }
    }

    /** @throws NotYourDuty if it is neither the caller's nor of a duty the caller holds */
    public void delete(Actor actor, long id) {
        Stored stored = mine(actor, id);
        jdbc.sql("delete from stock_phrase where id = :id").param("id", id).update();
        if (stored.isOfUnion()) {
            record(actor, stored.duty(actor), Verb.DELETE, stored.words());
        }
    }

    private Stored mine(Actor actor, long id) {
        Stored stored = jdbc.sql("select person_id, union_id, role_name, words from stock_phrase where id = :id")
                .param("id", id)
                .query((rs, n) -> new Stored(
                        rs.getObject("person_id", Long.class),
                        rs.getObject("union_id", Long.class),
                        Role.valueOf(rs.getString("role_name")),
                        rs.getString("words")))
                .optional()
                .orElseThrow(PhraseRefused::gone);
        if (stored.isOfUnion()) {
            stored.duty(actor);
        } else if (!stored.person().equals(actor.personId())) {
            throw new NotYourDuty();
        }
        return stored;
    }

    private void record(Actor actor, Duty duty, Verb verb, String words) {
        audit.record(new AuditEntry(
                "union",
                duty.unionId(),
                verb.code(),
                actor.personId(),
                actor.name(),
                duty.label(),
                "本单位审批意见常用语：" + words));
    }

    private static Map<String, Object> place(InboxRow task, Outcome outcome) {
        return Map.of("desk", task.desk().name(), "role", task.role().name(), "outcome", outcome.name());
    }

    private static String tidied(String words) {
        String tidy = words == null ? "" : words.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty()) {
            throw PhraseRefused.empty();
        }
        if (tidy.codePointCount(0, tidy.length()) > LONGEST) {
            throw PhraseRefused.tooLong(LONGEST);
        }
        return tidy;
    }

    private record Stored(Long person, Long union, Role role, String words) {

        private boolean isOfUnion() {
            return union != null;
        }

        private Duty duty(Actor actor) {
            return actor.duty(role, union).orElseThrow(NotYourDuty::new);
        }
    }
}
