package org.zhuji.notification;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.DecisionDropped;

/** Tells an official that what was pressed could not take effect. */
@Component
class DecisionNotices {

    private final NoticeBook book;

    DecisionNotices(NoticeBook book) {
        this.book = book;
    }

    @EventListener
    void dropped(DecisionDropped dropped) {
        book.tell(
                List.of(dropped.personId()),
                new Notice(
                        "dropped:" + dropped.itemId() + ":"
                                + dropped.pressedAt().toEpochMilli(),
                        "您对《" + dropped.title() + "》提交的意见未能生效："
                                + dropped.refusal().chinese(),
                        "Your decision on “" + dropped.title() + "” could not take effect: "
                                + dropped.refusal().english(),
                        "inbox/" + dropped.itemId()));
    }
}
