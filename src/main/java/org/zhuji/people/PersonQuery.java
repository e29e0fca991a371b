package org.zhuji.people;

/**
 * Which persons to list; every part may be null.
 *
 * @param text part of the name or user name
 * @param role who holds this role somewhere
 * @param unionId who holds a duty at this union
 */
public record PersonQuery(String text, Role role, Long unionId) {

    public static final PersonQuery ALL = new PersonQuery(null, null, null);

    String pattern() {
        String wanted = text == null ? "" : text.strip().toLowerCase(java.util.Locale.ROOT);
        return "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
