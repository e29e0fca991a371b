package org.zhuji.notification;

import org.zhuji.shared.Refusal;

/** There is no such notice, or it is somebody else's. */
public class NoticeNotFound extends Refusal {

    public NoticeNotFound() {
        super(Kind.NOT_FOUND, "没有找到这条通知。", "No such notice.");
    }
}
