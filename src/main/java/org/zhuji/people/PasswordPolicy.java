package org.zhuji.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Which passwords are good enough (GB/T 22239-2019, 身份鉴别). */
final class PasswordPolicy {

    private static final int MIN_LENGTH = 8;
    /** BCrypt reads no further; a longer password would be cut without a word. */
    private static final int MAX_BYTES = 72;

    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "p@ssw0rd",
            "p@ssword",
            "admin",
            "administrator",
            "root",
            "qwerty",
            "qwertyuiop",
            "qwer",
            "1qaz2wsx",
            "1qaz@wsx",
            "qazwsx",
            "zaq12wsx",
            "abc",
            "abcd",
            "abcdef",
            "asdf",
            "asdfgh",
            "asdfghjkl",
            "iloveyou",
            "welcome",
            "letmein",
            "monkey",
            "dragon",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "master",
            "woaini",
            "wodemima",
            "mima",
            "gonghui",
            "zonggonghui",
            "gansu",
            "lanzhou",
            "gszgh",
            "zhuji",
            "test",
            "user",
            "guest",
            "changeme",
            "huawei",
            "aa",
            "a",
            "q",
            "z");

    private PasswordPolicy() {}

    static Optional<PasswordRefused> check(String password, String username) {
        if (password == null || password.codePointCount(0, password.length()) < MIN_LENGTH) {
            return refuse("密码至少 8 位。", "A password has at least 8 characters.");
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MAX_BYTES) {
            return refuse("密码最长 72 个字节，请缩短。", "A password has at most 72 bytes; shorten it.");
        }
        if (classes(password) < 3) {
            return refuse(
                    "密码须包含大写字母、小写字母、数字、符号中的至少三种。",
                    "Use at least three of: capital letters, small letters, digits, symbols.");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (username != null && !username.isBlank() && lower.contains(username.toLowerCase(Locale.ROOT))) {
            return refuse("密码不能包含账号。", "A password must not contain the user name.");
        }
        return isCommon(lower)
                ? refuse("这个密码太常见，容易被猜到，请换一个。", "This password is too common; choose another.")
                : Optional.empty();
    }

    /** A common word stays common with digits and signs hung on: Password123!, Gansu@2019. */
    private static boolean isCommon(String lower) {
        String bare = lower.replaceAll("[^a-z]+$", "").replaceAll("^[^a-z]+", "");
        String kept = lower.replaceAll("[\\d\\p{Punct}]+$", "");
        return COMMON.contains(lower) || COMMON.contains(bare) || COMMON.contains(kept);
    }

    private static long classes(String password) {
        IntPredicate symbol = c -> !isBetween(c, 'A', 'Z') && !isBetween(c, 'a', 'z') && !isBetween(c, '0', '9');
        return Stream.<IntPredicate>of(
                        c -> isBetween(c, 'A', 'Z'), c -> isBetween(c, 'a', 'z'), c -> isBetween(c, '0', '9'), symbol)
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    private static boolean isBetween(int c, char low, char high) {
        return c >= low && c <= high;
    }

    private static Optional<PasswordRefused> refuse(String chinese, String english) {
        return Optional.of(new PasswordRefused(chinese, english));
    }
}
