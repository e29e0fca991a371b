package org.zhuji.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.zhuji.people.Actor;
import org.zhuji.works.Receipt;
import org.zhuji.works.WorkService;

/**
 * Enters a work once per account and key, however often the request comes: the key's row is written first and in the same
 * transaction as the work, so that a second request waits for it and then finds it. Follow-up codes are not kept here.
 */
@Service
class EnterOnce {

    private static final Duration KEPT = Duration.ofDays(30);

    private final WorkService works;
    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final ObjectMapper json;
    private final Clock clock;

    EnterOnce(WorkService works, JdbcClient sql, TransactionOperations transaction, ObjectMapper json, Clock clock) {
        this.works = works;
        this.sql = sql;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    Receipt enter(Actor actor, String key, WorkForm form) {
        String hash = hash(form);
        Optional<Receipt> before = find(actor, key, hash);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return transaction.execute(status -> enterWithKey(actor, key, hash, form));
        } catch (DuplicateKeyException | PessimisticLockingFailureException overtaken) {
            return find(actor, key, hash).orElseThrow(KeyReused::tooEarly);
        }
    }

    private Receipt enterWithKey(Actor actor, String key, String hash, WorkForm form) {
        sql.sql("insert into idempotency_key (person_id, request_key, request_hash, created_at) values (?, ?, ?, ?)")
                .params(actor.personId(), key, hash, Timestamp.from(clock.instant()))
                .update();
        Receipt receipt = works.createByOfficial(actor, form.toNewWork());
        sql.sql("update idempotency_key set work_id = ?, receipt_number = ? where person_id = ? and request_key = ?")
                .params(receipt.workId(), receipt.number(), actor.personId(), key)
                .update();
        return receipt;
    }

    private record Entered(String requestHash, long workId, String receiptNumber) {}

    private Optional<Receipt> find(Actor actor, String key, String hash) {
        return sql.sql("select request_hash, work_id, receipt_number from idempotency_key"
                        + " where person_id = ? and request_key = ?")
                .params(actor.personId(), key)
                .query(Entered.class)
                .optional()
                .map(entered -> {
                    if (!entered.requestHash().equals(hash)) {
                        throw KeyReused.withOtherContent();
                    }
                    return new Receipt(entered.workId(), entered.receiptNumber(), null);
                });
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void forget() {
        sql.sql("delete from idempotency_key where created_at < ?")
                .params(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private String hash(WorkForm form) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(form).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
