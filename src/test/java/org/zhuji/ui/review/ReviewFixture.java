package org.zhuji.ui.review;

import java.time.Instant;
import java.util.List;
import org.zhuji.inbox.Desk;
import org.zhuji.inbox.Hold;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;

/** Tasks and people for tests of the review pages. */
final class ReviewFixture {

    static final Instant NOW = Instant.parse("2019-08-26T01:00:00Z");
    static final Actor HANDLER =
            new Actor(7L, "xian", "李文博", List.of(new Duty(1, Role.HANDLER, 5, "城关区总工会", "/1/2/5/")));

    private ReviewFixture() {}

    static InboxRow task(long id, Desk desk) {
        return task(id, desk, Role.HANDLER, null);
    }

    /** @param decided how it was decided, by 王静怡; null for an open task */
    static InboxRow task(long id, Desk desk, Role role, Outcome decided) {
        return new InboxRow(
                id,
                decided == null ? InboxState.OPEN : InboxState.DONE,
                desk,
                desk.label(),
                role,
                5,
                "work",
                id + 1000,
                1,
                "photography",
                "2019-50-" + id,
                "黄河𠮷 " + id,
                "马小兰",
                "金城精工机械厂工会",
                null,
                Hold.NOBODY,
                NOW,
                Instant.parse("2019-08-31T16:00:00Z"),
                decided == null ? null : NOW,
                decided == null ? null : "王静怡",
                decided,
                null,
                null);
    }

    /** @return the same task while another person, who opened it, has it until ten minutes from now */
    static InboxRow held(InboxRow row, String person) {
        Hold hold = new Hold(null, null, 99L, person, NOW.plusSeconds(600), NOW);
        return new InboxRow(
                row.id(),
                row.state(),
                row.desk(),
                row.stepName(),
                row.role(),
                row.unionId(),
                row.subjectKind(),
                row.subjectId(),
                row.campaignId(),
                row.categoryCode(),
                row.number(),
                row.title(),
                row.authors(),
                row.authorUnionName(),
                row.posterMediaId(),
                hold,
                row.arrivedAt(),
                row.dueAt(),
                row.doneAt(),
                row.doneBy(),
                row.outcome(),
                row.rank(),
                row.opinion());
    }
}
