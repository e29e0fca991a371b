package org.zhuji.inbox;

import org.zhuji.shared.Refusal;

/** Whoever has a part in a work does not handle it for somebody else. */
public class StandInConflict extends Refusal {
    private StandInConflict(String chinese, String english) {
        super(Kind.FORBIDDEN, chinese, english);
    }

    static StandInConflict author(String person) {
        return new StandInConflict(
                person + "是该作品的作者，依回避要求不能代为办理或接受委派。",
                person + " is an author of this work and may neither stand in nor be delegated to.");
    }
}
