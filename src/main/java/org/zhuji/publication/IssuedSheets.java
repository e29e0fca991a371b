package org.zhuji.publication;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.AuditRow;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;

/** The stored printings. Each is recorded apart from the work's own record, so that printing does not change what is printed. */
@Repository
class IssuedSheets {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    IssuedSheets(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** As it is stored, for verifying. */
    record Stored(long workId, int chainSeq, String chainHash, int steps, Instant at) {}

    IssuedSheet issue(Actor actor, Duty duty, long workId, int steps) {
        List<AuditRow> entries = audit.of("work", workId);
        if (entries.isEmpty()) {
            throw SheetNotNow.notSubmitted();
        }
        IssuedSheet sheet = new IssuedSheet(SheetCode.next(), entries, clock.instant(), actor.name());
        long id = insert(actor, workId, steps, sheet);
        audit.record(new AuditEntry(
                "approvalSheet",
                id,
                Verb.PRINT.code(),
                actor.personId(),
                actor.name(),
                duty.label(),
                "作品 " + workId + "，记录至第 " + entries.size() + " 条"));
        return sheet;
    }

    private long insert(Actor actor, long workId, int steps, IssuedSheet sheet) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into issued_sheet (code, work_id, chain_seq, chain_hash, step_count, issued_at, issued_by,"
                        + " issued_by_name) values (:code, :work, :seq, :hash, :steps, :at, :by, :name)")
                .param("code", sheet.code())
                .param("work", workId)
                .param("seq", sheet.record().size())
                .param("hash", sheet.chainEnd())
                .param("steps", steps)
                .param("at", Timestamp.from(sheet.at()))
                .param("by", actor.personId())
                .param("name", actor.name())
                .update(key, "id");
        return key.getKey().longValue();
    }

    Optional<Stored> find(String code) {
        return jdbc.sql("select * from issued_sheet where code = :code")
                .param("code", code)
                .query((rs, n) -> new Stored(
                        rs.getLong("work_id"),
                        rs.getInt("chain_seq"),
                        rs.getString("chain_hash"),
                        rs.getInt("step_count"),
                        rs.getTimestamp("issued_at").toInstant()))
                .optional();
    }
}
