package org.zhuji.works;

/**
 * What is wrong with one field of the form.
 *
 * @param field its name in {@link NewWork}, e.g. {@code title} or {@code authors[0].consent}
 */
public record FieldFault(String field, String chinese, String english) {}
