package org.zhuji.works;

import java.security.SecureRandom;
import java.util.Locale;

/** Random texts that people copy from paper: no 0 and O, no 1, I and L. */
final class Codes {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int FOLLOW_UP_LENGTH = 8;
    private static final int TOKEN_LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    static String followUp() {
        return random(FOLLOW_UP_LENGTH);
    }

    static String token() {
        return random(TOKEN_LENGTH).toLowerCase(Locale.ROOT);
    }

    /** @return the code as it was made, whatever case, blanks and dashes somebody typed */
    static String typed(String code) {
        return code == null ? "" : code.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT);
    }

    private static String random(int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
