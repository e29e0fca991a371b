package org.zhuji.works;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** SHA-256 over what a work says and shows: a recommendation is for exactly this content. */
final class ContentHash {

    private ContentHash() {}

    static String of(NewWork content, List<MediaRow> files) {
        MessageDigest digest = sha256();
        add(digest, content.categoryCode(), content.title(), content.topic(), content.place(), content.description());
        content.authors()
                .forEach(author -> add(
                        digest,
                        author.name(),
                        author.role(),
                        author.consent(),
                        author.minor(),
                        author.guardian(),
                        author.guardianConsent()));
        add(digest, content.originality(), content.thirdPartyMusic());
        if (content.recited() != null) {
            NewWork.RecitedText text = content.recited();
            add(digest, text.title(), text.author(), text.source(), text.rights());
        }
        files.forEach(file -> add(digest, file.sha256()));
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Length before value, so that moving a character from one field to the next changes the hash. */
    private static void add(MessageDigest digest, Object... parts) {
        for (Object part : parts) {
            byte[] bytes = Objects.toString(part, "").getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }
}
