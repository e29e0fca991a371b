package org.zhuji.inbox;

import org.zhuji.shared.Refusal;

/** A stock phrase cannot be kept as it was given. */
public class PhraseRefused extends Refusal {
    private PhraseRefused(Kind kind, String chinese, String english) {
        super(kind, chinese, english);
    }

    static PhraseRefused empty() {
        return new PhraseRefused(Kind.INVALID, "请填写常用语。", "Write the phrase first.");
    }

    static PhraseRefused tooLong(int most) {
        return new PhraseRefused(
                Kind.INVALID, "一条常用语最多 " + most + " 字。", "A phrase has at most " + most + " characters.");
    }

    static PhraseRefused tooMany(int most) {
        return new PhraseRefused(
                Kind.CONFLICT,
                "此处最多保存 " + most + " 条常用语，请先删除不用的。",
                "At most " + most + " phrases are kept here; delete one first.");
    }

    static PhraseRefused known() {
        return new PhraseRefused(Kind.CONFLICT, "已有相同的常用语。", "There is the same phrase already.");
    }

    static PhraseRefused gone() {
        return new PhraseRefused(Kind.NOT_FOUND, "此常用语已被删除。", "This phrase was deleted meanwhile.");
    }
}
