package org.zhuji.inbox;

import org.zhuji.shared.Refusal;

/** A filter was not kept. */
public class SavedFilterRefused extends Refusal {

    private SavedFilterRefused(Kind kind, String chinese, String english) {
        super(kind, chinese, english);
    }

    static SavedFilterRefused unnamed() {
        return new SavedFilterRefused(
                Kind.INVALID, "请给筛选起一个名称，不超过 30 字。", "Give the filter a name of at most 30 characters.");
    }

    static SavedFilterRefused nameTaken(String name) {
        return new SavedFilterRefused(
                Kind.CONFLICT,
                "您已有名为“" + name + "”的常用筛选，请换一个名称或先删除它。",
                "You already keep a filter named “" + name + "”; choose another name or delete that one.");
    }

    static SavedFilterRefused tooMany(int most) {
        return new SavedFilterRefused(
                Kind.CONFLICT,
                "常用筛选最多保存 " + most + " 个，请先删除不用的。",
                "At most " + most + " filters are kept; delete one first.");
    }

    static SavedFilterRefused tooLong() {
        return new SavedFilterRefused(Kind.INVALID, "筛选条件过长，无法保存。", "The filter is too long to be kept.");
    }
}
