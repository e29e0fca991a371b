package org.zhuji.judging;

import org.zhuji.shared.Refusal;

/** The person does not sit on this panel, or not any more. */
public class NotOnPanel extends Refusal {
    public NotOnPanel(String name) {
        super(
                Kind.CONFLICT,
                "“" + name + "”不在（或已退出）本评审组，请刷新页面查看现任评委。",
                "“" + name + "” is not (or no longer) on this panel; reload the page to see who is.");
    }
}
