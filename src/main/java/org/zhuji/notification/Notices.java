package org.zhuji.notification;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.shared.Slice;

/** The door to what a person was told; everybody sees the own notices only. */
@Service
@Transactional
public class Notices {

    private static final int MOST = 200;

    private final NoticeBook book;

    Notices(NoticeBook book) {
        this.book = book;
    }

    @Transactional(readOnly = true)
    public long unread(Actor actor) {
        return book.unread(person(actor));
    }

    /**
     * @param after where to go on, as given by the page before; null for the first
     * @param limit rows, at most 200
     * @return newest first
     */
    @Transactional(readOnly = true)
    public Slice<NoticeRow> list(Actor actor, String after, int limit) {
        int wanted = Math.max(1, Math.min(limit, MOST));
        List<NoticeRow> rows = book.of(person(actor), before(after), wanted + 1);
        if (rows.size() <= wanted) {
            return new Slice<>(rows, null);
        }
        List<NoticeRow> page = rows.subList(0, wanted);
        return new Slice<>(page, String.valueOf(page.get(wanted - 1).id()));
    }

    /** @throws NoticeNotFound if it is not the caller's */
    public void markRead(Actor actor, long id) {
        if (!book.isOf(person(actor), id)) {
            throw new NoticeNotFound();
        }
        book.markRead(id);
    }

    public void markAllRead(Actor actor) {
        book.markAllRead(person(actor));
    }

    private static long before(String after) {
        return after == null || !after.matches("\\d{1,18}") ? Long.MAX_VALUE : Long.parseLong(after);
    }

    private static long person(Actor actor) {
        if (actor.isSystem()) {
            throw new NotYourDuty();
        }
        return actor.personId();
    }
}
