package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** Fewer judges than the campaign's rule wants, and nobody said why. */
public class PanelTooSmall extends Refusal {
    public PanelTooSmall(int needed, int named) {
        super(
                Kind.INVALID,
                "评审组至少需要 " + needed + " 名评委，现有 " + named + " 名。请补充评委，或写明人数不足的理由后再确认。",
                "The panel needs " + needed + " judges but has " + named
                        + ". Add judges, or give the reason for fewer.");
    }
}
