package org.zhuji.judging;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * SHA-256 over the marks of a sheet: the record proves which marks were handed in without telling them, because whoever
 * reads the record must not see votes (GB/T 22239-2019, 三员分立).
 */
final class MarksHash {
    private MarksHash() {}

    static String of(long sheetId, Map<String, BigDecimal> marks) {
        StringBuilder text = new StringBuilder("sheet " + sheetId);
        new TreeMap<>(marks)
                .forEach((criterion, mark) -> text.append('|')
                        .append(criterion)
                        .append('=')
                        .append(mark.stripTrailingZeros().toPlainString()));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
