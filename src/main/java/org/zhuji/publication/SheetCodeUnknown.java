package org.zhuji.publication;

import org.zhuji.shared.Refusal;

/** No sheet was printed with this code. */
public class SheetCodeUnknown extends Refusal {

    public SheetCodeUnknown() {
        super(
                Kind.NOT_FOUND,
                "没有以此验证码打印过审批单。请对照纸面逐字核对；仍不相符时，该纸质件不可采信。",
                "No approval sheet was printed with this code. Compare it with the paper; if it still differs, do not trust the paper.");
    }
}
