package org.zhuji.campaign;

import org.zhuji.shared.Refusal;

/** The demo clock only runs forward, and only to where there is something to see. */
public class ClockNotMoved extends Refusal {

    private ClockNotMoved(String chinese, String english) {
        super(Kind.INVALID, chinese, english);
    }

    static ClockNotMoved backwards() {
        return new ClockNotMoved("演示时钟只能向后拨，请选择晚于当前的时间。", "The demo clock only moves forward; choose a later time.");
    }

    static ClockNotMoved nothingAhead() {
        return new ClockNotMoved("没有尚未到来的时间节点。", "There is no deadline ahead.");
    }
}
