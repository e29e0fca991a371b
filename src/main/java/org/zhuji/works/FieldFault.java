package org.zhuji.works;

import java.util.List;

/**
 * What is wrong with one field of the form.
 *
 * @param field its name in {@link NewWork}, e.g. {@code title} or {@code authors[0].consent}
 */
public record FieldFault(String field, String chinese, String english) {

    private static final List<String> ORDER =
            List.of("title", "topic", "place", "description", "recited", "authors", "originality", "third", "contact");

    /** @return where in the form the field stands, top to bottom */
    int place() {
        int block = ORDER.indexOf(
                ORDER.stream().filter(field::startsWith).findFirst().orElse("contact"));
        return block * 100 + author();
    }

    private int author() {
        return field.startsWith("authors[") ? Integer.parseInt(field.substring(8, field.indexOf(']'))) : 0;
    }
}
