package org.zhuji.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhuji.people.Actor;

/** The statements behind claims; the where clause of each decides. */
@Repository
class ClaimRows {

    private final JdbcClient jdbc;
    private final InboxCounters lists;
    private final Clock clock;

    ClaimRows(JdbcClient jdbc, InboxCounters lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.clock = clock;
    }

    /** @return until when; null if somebody else has it or it is not open */
    Instant take(InboxItem item, Actor actor, Duration lease) {
        return claim(item, actor, lease, "(claimed_by is null or claimed_by = :by or claimed_until <= :now)", null);
    }

    /** @return until when; null if it is not this person's any more */
    Instant takeFrom(InboxItem item, Actor actor, Duration lease) {
        return claim(item, actor, lease, "claimed_by = :from", item.row().hold().claimedById());
    }

    private Instant claim(InboxItem item, Actor actor, Duration lease, String free, Long from) {
        Instant until = now().plus(lease);
        int found = jdbc.sql("update inbox_item set claimed_by = :by, claimed_by_name = :name, claimed_until = :until,"
                        + " opened_at = coalesce(opened_at, :now) where id = :id and state = 'OPEN' and " + free)
                .param("by", actor.personId())
                .param("name", actor.name())
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(now()))
                .param("id", item.row().id())
                .param("from", from)
                .update();
        if (found == 1) {
            lists.touch(item.holder());
        }
        return found == 1 ? until : null;
    }

    /** @return until when; null if this person has it no longer */
    Instant renew(long itemId, long personId, Duration lease) {
        Instant until = now().plus(lease);
        int found = jdbc.sql("update inbox_item set claimed_until = :until"
                        + " where id = :id and state = 'OPEN' and claimed_by = :by")
                .param("until", Timestamp.from(until))
                .param("id", itemId)
                .param("by", personId)
                .update();
        return found == 1 ? until : null;
    }

    /** Only the claim that ends then: a page closed late takes nothing from a page opened since. */
    boolean release(InboxItem item, long personId, Instant until) {
        int found = jdbc.sql("update inbox_item set claimed_by = null, claimed_by_name = null, claimed_until = null"
                        + " where id = :id and state = 'OPEN' and claimed_by = :by and claimed_until = :until")
                .param("id", item.row().id())
                .param("by", personId)
                .param("until", Timestamp.from(until))
                .update();
        if (found == 1) {
            lists.touch(item.holder());
        }
        return found == 1;
    }

    /** As the database keeps it, so that an end can be recognised. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
