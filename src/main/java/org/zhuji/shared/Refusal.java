package org.zhuji.shared;

/** Why something asked for was not done, in a sentence for the person who asked; nothing has been changed. */
public class Refusal extends RuntimeException {

    /** What kind of refusal it is; the REST interface maps it to a status. */
    public enum Kind {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        /** Not now: the same may well be done in a while. */
        BUSY
    }

    private final Kind kind;
    private final String english;

    public Refusal(Kind kind, String chinese, String english) {
        super(chinese);
        this.kind = kind;
        this.english = english;
    }

    public Kind kind() {
        return kind;
    }

    /** @return the sentence in Chinese (the message) */
    public String chinese() {
        return getMessage();
    }

    public String english() {
        return english;
    }

    /** @return a stable name for other systems, e.g. {@code cutoff-passed} */
    public String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
