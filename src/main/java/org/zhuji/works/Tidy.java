package org.zhuji.works;

/** Takes out of texts what no person typed on purpose: control characters, outer blanks, halves of surrogate pairs. */
final class Tidy {

    private static final int REPLACEMENT = 0xFFFD;

    private Tidy() {}

    static NewWork work(NewWork work) {
        return new NewWork(
                work.campaignId(),
                work.unionId(),
                line(work.categoryCode()),
                line(work.title()),
                line(work.topic()),
                line(work.place()),
                text(work.description()),
                work.authors().stream().map(Tidy::author).toList(),
                work.originality(),
                line(work.thirdPartyMusic()),
                recited(work.recited()),
                line(work.contactName()),
                line(work.contactPhone()));
    }

    private static NewWork.Author author(NewWork.Author author) {
        return new NewWork.Author(
                line(author.name()),
                line(author.role()),
                author.consent(),
                author.minor(),
                author.minor() ? line(author.guardian()) : null,
                author.minor() && author.guardianConsent());
    }

    private static NewWork.RecitedText recited(NewWork.RecitedText recited) {
        return recited == null
                ? null
                : new NewWork.RecitedText(
                        line(recited.title()), line(recited.author()), line(recited.source()), line(recited.rights()));
    }

    /** @return one line, or null when nothing is left */
    static String line(String raw) {
        return raw == null ? null : emptyToNull(whole(raw, false));
    }

    /** @return text that may have several lines, or null when nothing is left */
    static String text(String raw) {
        return raw == null ? null : emptyToNull(whole(raw, true));
    }

    private static String whole(String raw, boolean severalLines) {
        StringBuilder tidy = new StringBuilder(raw.length());
        raw.codePoints().forEach(point -> tidy.appendCodePoint(allowed(point, severalLines)));
        return tidy.toString().strip();
    }

    private static int allowed(int point, boolean severalLines) {
        if (point == '\n' && severalLines) {
            return point;
        }
        if (Character.isISOControl(point)) {
            return ' ';
        }
        boolean isHalfPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return isHalfPair ? REPLACEMENT : point;
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
