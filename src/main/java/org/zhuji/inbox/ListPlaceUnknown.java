package org.zhuji.inbox;

import org.zhuji.shared.Refusal;

/** The place where a list should go on was not given out by us. */
public class ListPlaceUnknown extends Refusal {
    public ListPlaceUnknown() {
        super(Kind.INVALID, "翻页位置无效，请从第一页重新查询。", "That place in the list is unknown; start from the first page.");
    }
}
