package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** The sheet was changed in another window. */
public class SheetChanged extends Refusal {
    public SheetChanged() {
        super(
                Kind.CONFLICT,
                "这份评分表已在别处修改，请刷新后再改。已保存的分数没有丢失。",
                "This sheet was changed elsewhere; reload it. Saved marks are kept.");
    }
}
