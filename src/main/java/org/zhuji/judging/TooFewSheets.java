package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** A work would be judged by fewer than three; that is no panel. */
public class TooFewSheets extends Refusal {
    public TooFewSheets(int entryNo, int sheets) {
        super(
                Kind.INVALID,
                "作品 " + entryNo + " 号只剩 " + sheets + " 份评分，每件作品至少需要 3 份。请增补评委，或由活动组织更换评委。",
                "Work " + entryNo + " would have only " + sheets
                        + " sheets; each needs at least 3. Name more judges, or have the organiser replace one.");
    }
}
