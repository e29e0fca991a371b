package org.zhuji.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/** What makes a union's data acceptable; used by the screen and by the importer alike. */
final class UnionRules {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{1,39}");
    private static final Pattern REGION = Pattern.compile("[0-9]{6}");
    private static final int NAME_LIMIT = 100;
    private static final int SHORT_NAME_LIMIT = 50;

    private UnionRules() {}

    static Optional<UnionRefused> code(String code) {
        if (code.isEmpty()) {
            return refused("请填写编码，如 620102-003。", "Enter a code, such as 620102-003.");
        }
        return CODE.matcher(code).matches()
                ? Optional.empty()
                : refused(
                        "编码“" + code + "”不合规：请用 2 至 40 位数字、英文字母或短横线，如 620102-003。",
                        "Code “" + code + "”: use 2 to 40 digits, letters or hyphens, such as 620102-003.");
    }

    static Optional<UnionRefused> name(String name) {
        return text(name, NAME_LIMIT, "名称", "name");
    }

    static Optional<UnionRefused> shortName(String name) {
        return text(name, SHORT_NAME_LIMIT, "简称", "short name");
    }

    static Optional<UnionRefused> region(String region) {
        return region == null || REGION.matcher(region).matches()
                ? Optional.empty()
                : refused(
                        "行政区划代码应为 6 位数字（GB/T 2260），没有请留空。",
                        "A region code has 6 digits (GB/T 2260); leave it empty if there is none.");
    }

    /** A child stands strictly lower than its parent, so that a branch never has two unions of one level (REQ-03). */
    static Optional<UnionRefused> below(UnionKind kind, UnionKind parent) {
        if (kind == UnionKind.PROVINCE) {
            return refused("省总工会只有一个，且没有上级。", "There is one provincial union, and it has no parent.");
        }
        if (kind.level().compareTo(parent.level()) >= 0) {
            return refused(
                    "“" + kind.label() + "”不能设在“" + parent.label() + "”之下：下级的层级必须低于上级，请另选上级或类型。",
                    "A " + kind + " union cannot stand below a " + parent
                            + " union: a child must be of a lower level. Choose another parent or kind.");
        }
        return Optional.empty();
    }

    private static Optional<UnionRefused> text(String text, int limit, String what, String english) {
        if (text == null || text.isBlank()) {
            return refused(what + "不能为空，请填写。", "Please fill in the " + english + ".");
        }
        if (text.codePointCount(0, text.length()) > limit) {
            return refused(
                    what + "最多 " + limit + " 个字，请缩短。", "The " + english + " has at most " + limit + " characters.");
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return refused(what + "里有换行等不可见字符，请删除。", "The " + english + " holds control characters; remove them.");
        }
        return Optional.empty();
    }

    private static Optional<UnionRefused> refused(String chinese, String english) {
        return Optional.of(new UnionRefused(chinese, english));
    }
}
