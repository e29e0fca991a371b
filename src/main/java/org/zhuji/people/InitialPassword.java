package org.zhuji.people;

import java.security.SecureRandom;

/** Makes passwords for the first sign-in: easy to read aloud, hard to guess, good enough for the policy. */
final class InitialPassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String SMALL = "abcdefghijkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";

    private InitialPassword() {}

    static String next() {
        return pick(CAPITALS, 3) + "-" + pick(SMALL, 4) + "-" + pick(DIGITS, 4);
    }

    private static String pick(String from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(from.charAt(RANDOM.nextInt(from.length())));
        }
        return text.toString();
    }
}
