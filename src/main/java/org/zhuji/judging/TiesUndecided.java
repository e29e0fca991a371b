package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** A cut line runs through works that are level. */
public class TiesUndecided extends Refusal {
    public TiesUndecided(String where) {
        super(
                Kind.CONFLICT,
                "奖项分界线上有并列作品（" + where + "），请评审组长先裁定，再审定奖项设置。",
                "Works are level across a cut line (" + where + "); the panel chair decides first.");
    }
}
