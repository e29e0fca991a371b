package org.zhuji.judging;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the record says of a sheet's marks: a SHA-256 over them and a secret part. Auditors read the record while the panel
 * scores and must learn no mark from it; later anybody with the sheet can prove that it is the one submitted.
 */
final class SheetSeal {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private SheetSeal() {}

    static String newSalt() {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static String of(String salt, Map<String, BigDecimal> marks) {
        StringBuilder sealed = new StringBuilder(salt);
        new TreeMap<>(marks)
                .forEach((criterion, mark) -> sealed.append('\n')
                        .append(criterion)
                        .append('=')
                        .append(mark.stripTrailingZeros().toPlainString()));
        return HexFormat.of().formatHex(sha256().digest(sealed.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
