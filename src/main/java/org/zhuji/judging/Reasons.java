package org.zhuji.judging;

/** What people write as reasons and comments: trimmed, of bounded length. */
final class Reasons {
    static final int LONGEST = 2000;

    private Reasons() {}

    /** @throws ReasonNeeded if there is none or it is too long */
    static String required(String reason) {
        String text = optional(reason);
        if (text == null) {
            throw new ReasonNeeded();
        }
        return text;
    }

    /** @return null for nothing */
    static String optional(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.codePointCount(0, stripped.length()) > LONGEST) {
            throw new ReasonNeeded();
        }
        return stripped;
    }
}
