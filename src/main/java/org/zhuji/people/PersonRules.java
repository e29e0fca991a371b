package org.zhuji.people;

import java.util.regex.Pattern;

/** What makes a person's data acceptable. */
final class PersonRules {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,31}");
    private static final int NAME_LIMIT = 50;

    private PersonRules() {}

    /** @return the name without blanks around it */
    static String name(String name) {
        if (name == null || name.isBlank()) {
            throw new PersonRefused("请填写姓名。", "Please fill in the name.");
        }
        String stripped = name.strip();
        if (stripped.codePointCount(0, stripped.length()) > NAME_LIMIT
                || stripped.codePoints().anyMatch(Character::isISOControl)) {
            throw new PersonRefused(
                    "姓名最多 50 个字，且不能有换行等不可见字符。", "A name has at most 50 characters and no control characters.");
        }
        return stripped;
    }

    /** @return the user name in small letters */
    static String username(String username) {
        String normal = PeopleService.normal(username);
        if (!USERNAME.matcher(normal).matches()) {
            throw new PersonRefused(
                    "账号请用 2 至 32 位小写字母、数字、点、下划线或短横线，以字母开头。",
                    "A user name has 2 to 32 small letters, digits, dots, underscores or hyphens and starts with a letter.");
        }
        return normal;
    }
}
