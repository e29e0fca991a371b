package org.zhuji.inbox;

/** What people write beside an act. */
final class Notes {

    private Notes() {}

    /** @return the text tidied, or null where there is none */
    static String checked(String note, int most) {
        String text = note == null ? "" : note.strip();
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw new DecisionInvalid(
                    "说明最多 " + most + " 字，现有 " + length + " 字，请删减。",
                    "At most " + most + " characters; this has " + length + ".");
        }
        return text.isEmpty() ? null : text;
    }

    /** @throws DecisionInvalid where there is none */
    static String required(String note, int most) {
        String text = checked(note, most);
        if (text == null) {
            throw new DecisionInvalid("请填写原因，办理各方都会看到。", "Give a reason; everybody concerned will read it.");
        }
        return text;
    }
}
