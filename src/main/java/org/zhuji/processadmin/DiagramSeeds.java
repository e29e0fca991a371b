package org.zhuji.processadmin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.people.Actor;

/**
 * Shipped diagrams are seeds: deployed once into an empty library. On upgrade a changed seed is only noted as offered,
 * never deployed over what administrators have edited.
 */
@Component
@Order(40)
class DiagramSeeds implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DiagramSeeds.class);

    private final DiagramLibrary library;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DiagramSeeds(DiagramLibrary library, JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.library = library;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (ProcessKey process : ProcessKey.values()) {
            byte[] seed = shipped(process.id());
            transaction.executeWithoutResult(status -> plant(process.id(), seed));
        }
    }

    /** @param seed the shipped diagram */
    void plant(String processId, byte[] seed) {
        String hash = hash(seed);
        if (!library.has(processId)) {
            library.publish(Actor.SYSTEM, seed);
            jdbc.sql("delete from diagram_seed where process_id = :id")
                    .param("id", processId)
                    .update();
            jdbc.sql("insert into diagram_seed (process_id, deployed_hash, noted_at) values (:id, :hash, :at)")
                    .param("id", processId)
                    .param("hash", hash)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
            return;
        }
        int offered = jdbc.sql("update diagram_seed set offered_hash = :hash, noted_at = :at"
                        + " where process_id = :id and deployed_hash <> :hash"
                        + " and (offered_hash is null or offered_hash <> :hash)")
                .param("id", processId)
                .param("hash", hash)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (offered == 1) {
            LOG.info("A newer shipped diagram of {} is offered; the one in use stays", processId);
        }
    }

    private static byte[] shipped(String processId) {
        try (InputStream in = DiagramSeeds.class.getResourceAsStream("/bpmn/" + processId + ".bpmn")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its diagram " + processId);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
