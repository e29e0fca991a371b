package org.zhuji.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.shared.Slice;

/** The door to the record: append only, a chain of hashes per subject. */
@Service
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Appends within the caller's transaction; fails without one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        Head head = lockHead(entry.subjectKind(), entry.subjectId());
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int seq = head.seq() + 1;
        String hash = Chain.hash(head.hash(), seq, at, entry);
        insert(entry, seq, at, head.hash(), hash);
        jdbc.sql("update audit_head set seq = :seq, hash = :hash where subject_kind = :kind and subject_id = :id")
                .param("seq", seq)
                .param("hash", hash)
                .param("kind", entry.subjectKind())
                .param("id", entry.subjectId())
                .update();
    }

    /** @return the subject's entries, oldest first */
    @Transactional(readOnly = true)
    public List<AuditRow> of(String subjectKind, long subjectId) {
        return jdbc.sql("select * from audit_entry where subject_kind = :kind and subject_id = :id order by seq")
                .param("kind", subjectKind)
                .param("id", subjectId)
                .query(AuditLog::row)
                .list();
    }

    /** @return entries that match, newest first */
    @Transactional(readOnly = true)
    public Slice<AuditRow> search(AuditQuery query, String page, int limit) {
        return new AuditSearch(jdbc).search(query, page, limit);
    }

    /** @return a sentence per broken chain; empty when all is well */
    public List<String> verify() {
        return verify(checked -> {});
    }

    /** @param progress told how many entries have been checked so far */
    @Transactional(readOnly = true)
    public List<String> verify(LongConsumer progress) {
        return new ChainCheck(jdbc).run(progress);
    }

    /** Waits for other appenders to the same subject, so that every entry knows the one before it. */
    private Head lockHead(String kind, long id) {
        List<Head> found = selectHead(kind, id);
        if (!found.isEmpty()) {
            return found.get(0);
        }
        try {
            jdbc.sql("insert into audit_head (subject_kind, subject_id, seq, hash) values (:kind, :id, 0, :hash)")
                    .param("kind", kind)
                    .param("id", id)
                    .param("hash", Chain.START)
                    .update();
            return new Head(0, Chain.START);
        } catch (DuplicateKeyException anotherWasFirst) {
            return selectHead(kind, id).get(0);
        }
    }

    private List<Head> selectHead(String kind, long id) {
        return jdbc.sql("select seq, hash from audit_head where subject_kind = :kind and subject_id = :id for update")
                .param("kind", kind)
                .param("id", id)
                .query((rs, n) -> new Head(rs.getInt("seq"), rs.getString("hash")))
                .list();
    }

    private void insert(AuditEntry entry, int seq, Instant at, String previous, String hash) {
        jdbc.sql("insert into audit_entry (subject_kind, subject_id, seq, recorded_at, verb, actor, actor_name, duty,"
                        + " details, prev_hash, hash) values (:kind, :id, :seq, :at, :verb, :actor, :actorName, :duty,"
                        + " :details, :previous, :hash)")
                .param("kind", entry.subjectKind())
                .param("id", entry.subjectId())
                .param("seq", seq)
                .param("at", Timestamp.from(at))
                .param("verb", entry.verb().code())
                .param("actor", entry.actor())
                .param("actorName", entry.actorName())
                .param("duty", entry.duty())
                .param("details", entry.details())
                .param("previous", previous)
                .param("hash", hash)
                .update();
    }

    static AuditRow row(ResultSet rs, int number) throws SQLException {
        return new AuditRow(
                rs.getString("subject_kind"),
                rs.getLong("subject_id"),
                rs.getInt("seq"),
                rs.getTimestamp("recorded_at").toInstant(),
                rs.getString("verb"),
                rs.getObject("actor", Long.class),
                rs.getString("actor_name"),
                rs.getString("duty"),
                rs.getString("details"),
                rs.getString("hash"));
    }

    /** The end of one subject's chain. */
    record Head(int seq, String hash) {}
}
