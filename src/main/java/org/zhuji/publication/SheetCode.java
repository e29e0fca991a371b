package org.zhuji.publication;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes on paper: 20 letters and digits that cannot be mistaken for each other, in groups of four; 97 bits of chance. */
final class SheetCode {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private SheetCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
        }
        return grouped(code.toString());
    }

    /** @return the code as stored, however it was typed: small letters, spaces, without hyphens */
    static String typed(String text) {
        String plain = text == null ? "" : text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return plain.length() == LENGTH ? grouped(plain) : "";
    }

    private static String grouped(String plain) {
        return plain.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
