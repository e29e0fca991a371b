package org.zhuji.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** How entries are chained: SHA-256 over every field and the hash before. */
final class Chain {

    /** Stands before the first entry of every subject. */
    static final String START = "0".repeat(64);

    private Chain() {}

    static String hash(String previous, int seq, Instant at, AuditEntry entry) {
        return hash(
                previous,
                entry.subjectKind(),
                entry.subjectId(),
                seq,
                at,
                entry.verb().code(),
                entry.actor(),
                entry.actorName(),
                entry.duty(),
                entry.details());
    }

    /** The act as it is stored: another version of the program may have known others. */
    static String hash(String previous, AuditRow row) {
        return hash(
                previous,
                row.subjectKind(),
                row.subjectId(),
                row.seq(),
                row.at(),
                row.verb(),
                row.actor(),
                row.actorName(),
                row.duty(),
                row.details());
    }

    private static String hash(Object... fields) {
        MessageDigest digest = sha256();
        for (Object field : fields) {
            add(digest, field);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Each field carries its length, so that no text can be moved over a border unseen. */
    private static void add(MessageDigest digest, Object field) {
        if (field == null) {
            digest.update("-;".getBytes(StandardCharsets.UTF_8));
            return;
        }
        byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        digest.update((byte) ';');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
