package org.zhuji.judging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** A draw that looks random to everybody and can be drawn again by whoever has the stored seed (REQ-39). */
record Draw(String seed) {
    static Draw fresh() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return new Draw(HexFormat.of().formatHex(bytes));
    }

    /** @return the ids in an order of their own for each purpose, e.g. {@code judge 17} */
    List<Long> order(List<Long> ids, String purpose) {
        return ids.stream()
                .sorted(Comparator.comparing((Long id) -> lot(purpose, id)).thenComparing(id -> id))
                .toList();
    }

    private String lot(String purpose, long id) {
        byte[] text = (seed + ":" + purpose + ":" + id).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
