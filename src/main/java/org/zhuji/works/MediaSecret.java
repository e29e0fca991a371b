package org.zhuji.works;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret behind signed addresses: random, made at the first start, one for all nodes on a database. */
@Component
class MediaSecret implements SmartInitializingSingleton {

    private static final int BYTES = 32;

    private final JdbcClient database;
    private volatile byte[] secret;

    MediaSecret(JdbcClient database) {
        this.database = database;
    }

    /** At the start, not at first use: whoever asks for an address may stand in a read-only transaction. */
    @Override
    public void afterSingletonsInstantiated() {
        String stored = stored().orElseGet(this::make);
        secret = HexFormat.of().parseHex(stored);
    }

    byte[] bytes() {
        return secret.clone();
    }

    private Optional<String> stored() {
        return database.sql("select secret from media_secret where id = 1")
                .query(String.class)
                .optional();
    }

    private String make() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try {
            database.sql("insert into media_secret (id, secret) values (1, ?)")
                    .param(HexFormat.of().formatHex(random))
                    .update();
        } catch (DuplicateKeyException e) {
            // another node was faster; its secret holds
        }
        return stored().orElseThrow();
    }
}
