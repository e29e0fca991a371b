package org.zhuji.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhuji.inbox.PeopleTold;

/** Tells people what others did with tasks besides deciding them; in the transaction that did it. */
@Component
class DeskNotices {

    private static final int LONGEST = 900;

    private final NoticeBook book;

    DeskNotices(NoticeBook book) {
        this.book = book;
    }

    @EventListener
    void on(PeopleTold told) {
        book.tell(
                told.persons(),
                new Notice(told.occasion(), shortened(told.chinese()), shortened(told.english()), told.link()));
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
