package org.zhuji.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.PeopleService;
import org.zhuji.shared.Slice;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class NoticesTest {

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeBook book;

    @Autowired
    private TransactionOperations transaction;

    private Actor person;
    private Actor other;

    @BeforeEach
    void persons(@Autowired PeopleService people) {
        person = people.actor("xuanchuan").orElseThrow();
        other = people.actor("pingwei7").orElseThrow();
    }

    @Test
    void tellsTheSamePersonOfTheSameOccasionOnce() {
        Notice notice = notice("甲𠮷🎬");
        long before = notices.unread(person);

        tell(notice, person, other);
        tell(notice, person);

        assertThat(notices.unread(person)).isEqualTo(before + 1);
        assertThat(notices.list(person, null, 1).rows())
                .extracting(NoticeRow::chinese)
                .containsExactly("甲𠮷🎬");
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        tell(notice("一"), person);
        tell(notice("二"), person);
        tell(notice("三"), person);

        Slice<NoticeRow> first = notices.list(person, null, 2);
        Slice<NoticeRow> second = notices.list(person, first.next(), 1);

        assertThat(first.rows()).extracting(NoticeRow::chinese).containsExactly("三", "二");
        assertThat(second.rows()).extracting(NoticeRow::chinese).containsExactly("一");
    }

    @Test
    void marksOwnNoticesOnlyAsRead() {
        tell(notice("给本人"), person);
        NoticeRow row = notices.list(person, null, 1).rows().get(0);
        long before = notices.unread(person);

        assertThatThrownBy(() -> notices.markRead(other, row.id())).isInstanceOf(NoticeNotFound.class);
        assertThat(notices.unread(person)).isEqualTo(before);
        notices.markRead(person, row.id());
        assertThat(notices.unread(person)).isEqualTo(before - 1);
        notices.markAllRead(person);
        assertThat(notices.unread(person)).isZero();
    }

    @Test
    void hasNothingToSayToTheSystem() {
        assertThatThrownBy(() -> notices.unread(Actor.SYSTEM)).isInstanceOf(NotYourDuty.class);
    }

    private void tell(Notice notice, Actor... persons) {
        transaction.executeWithoutResult(status ->
                book.tell(List.of(persons).stream().map(Actor::personId).toList(), notice));
    }

    private static Notice notice(String text) {
        return new Notice("test:" + UUID.randomUUID(), text, "English", null);
    }
}
