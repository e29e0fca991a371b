package org.zhuji.works;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signed, expiring addresses of stored files; for windows that have already checked that the caller may see the work. */
@Component
public class MediaLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration VALID = Duration.ofHours(7);

    private final MediaSecret secret;
    private final Clock clock;

    MediaLinks(MediaSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** @return address of the small picture shown in lists, e.g. {@code media/17/poster?exp=…&sig=…} */
    public String poster(long mediaId) {
        return signed(Kind.POSTER.path(mediaId));
    }

    /** @return address of the original, served with HTTP ranges */
    public String content(long mediaId) {
        return signed(Kind.CONTENT.path(mediaId));
    }

    /** @return address of the copy for blind judging, which tells nothing of its maker; all that judges ever get */
    public String blind(long mediaId) {
        return signed(Kind.BLIND.path(mediaId));
    }

    /** What an address shows; one kind's signature does not open the other. */
    enum Kind {
        CONTENT(""),
        POSTER("/poster"),
        BLIND("/blind");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        String path(long mediaId) {
            return "media/" + mediaId + ending;
        }
    }

    boolean isValid(Kind kind, long mediaId, long expires, String signature) {
        byte[] expected = sign(kind.path(mediaId), expires).getBytes(StandardCharsets.US_ASCII);
        boolean matches = MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        return matches && clock.instant().isBefore(Instant.ofEpochSecond(expires));
    }

    /** Valid for six to seven hours, and the same for everybody within an hour, so that browsers keep what they have. */
    private String signed(String path) {
        long expires = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(VALID).getEpochSecond();
        return path + "?exp=" + expires + "&sig=" + sign(path, expires);
    }

    private String sign(String path, long expires) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            byte[] signature = mac.doFinal((path + "|" + expires).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
