package org.zhuji.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.shared.Refusal;

/**
 * The door to claims: whoever has a task open for deciding has it alone, for a while. A claim ends by itself; it is no
 * right, only a sign that keeps two officials from working on one task without knowing of each other.
 */
@Service
@Transactional
public class Claims {

    /** How long a claim lasts unless renewed. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    private final Tasks items;
    private final ClaimRows rows;
    private final Mandates mandates;
    private final TaskActs acts;
    private final Clock clock;

    Claims(Tasks items, ClaimRows rows, Mandates mandates, TaskActs acts, Clock clock) {
        this.items = items;
        this.rows = rows;
        this.mandates = mandates;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Claims an open task, and marks it as opened (已查看).
     *
     * @return until when
     * @throws NotYourDuty if the caller may not act on it
     * @throws TaskClaimed if somebody else has it
     * @throws TaskAlreadyDecided if it is no longer open
     */
    public Instant take(Actor actor, long itemId) {
        InboxItem item = items.get(itemId);
        mandates.require(actor, item);
        Instant until = rows.take(item, actor, LEASE);
        if (until == null) {
            throw refusal(actor, itemId);
        }
        return until;
    }

    /**
     * Takes a task that somebody else has; recorded.
     *
     * @return until when
     */
    public Instant takeOver(Actor actor, long itemId) {
        InboxItem item = items.get(itemId);
        Mandate mandate = mandates.require(actor, item);
        Hold hold = item.row().hold();
        if (!hold.isClaimedByAnother(actor.personId(), clock.instant())) {
            return take(actor, itemId);
        }
        Instant until = rows.takeFrom(item, actor, LEASE);
        if (until == null) {
            throw refusal(actor, itemId);
        }
        acts.append(item, Verb.TAKE_OVER, actor, mandate, new TaskActs.To(hold.claimedById(), hold.claimedBy()), null);
        return until;
    }

    /** @return until when the claim lasts now; empty if somebody else took the task over or it is no longer open */
    public Optional<Instant> renew(Actor actor, long itemId) {
        return Optional.ofNullable(rows.renew(itemId, person(actor), LEASE));
    }

    /**
     * Gives a claim back.
     *
     * @param until when the claim was to end; another one is left alone
     */
    public void release(Actor actor, long itemId, Instant until) {
        rows.release(items.get(itemId), person(actor), until);
    }

    /** Gives back whatever claim this person has on it. */
    public void release(Actor actor, long itemId) {
        InboxItem item = items.get(itemId);
        Hold hold = item.row().hold();
        if (hold.claimedUntil() != null) {
            rows.release(item, person(actor), hold.claimedUntil());
        }
    }

    private Refusal refusal(Actor actor, long itemId) {
        return TaskAlreadyDecided.seen(items.get(itemId).row(), actor, clock.instant());
    }

    private static long person(Actor actor) {
        if (actor.isSystem()) {
            throw new NotYourDuty();
        }
        return actor.personId();
    }
}
