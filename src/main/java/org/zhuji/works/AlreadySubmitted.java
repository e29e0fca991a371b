package org.zhuji.works;

import org.zhuji.shared.Refusal;

/** The same work was submitted a moment ago, here or in another window. */
public class AlreadySubmitted extends Refusal {
    public AlreadySubmitted(String number) {
        super(
                Kind.CONFLICT,
                "作品 " + number + " 已经提交成功，无需重复提交。",
                "Work " + number + " has already been submitted; there is nothing more to do.");
    }
}
