package org.zhuji.ui.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhuji.inbox.Claims;
import org.zhuji.inbox.Hold;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.TaskClaimed;
import org.zhuji.people.Actor;
import org.zhuji.ui.shell.ListWatch;
import org.zhuji.ui.shell.SignedIn;

/** Claims a task for the person who opens its page. */
@Component
class ClaimGuards {

    private final Claims claims;
    private final Inbox inbox;
    private final ListWatch watch;
    private final SignedIn signedIn;
    private final Clock clock;

    ClaimGuards(Claims claims, Inbox inbox, ListWatch watch, SignedIn signedIn, Clock clock) {
        this.claims = claims;
        this.inbox = inbox;
        this.watch = watch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * @param row an open task that this person may decide
     * @param reopen shows its page anew
     */
    ClaimGuard open(InboxRow row, Runnable reopen) {
        Actor actor = signedIn.actor();
        try {
            return ClaimGuard.own(new Taken(actor, row.id(), claims.take(actor, row.id())), reopen);
        } catch (TaskClaimed claimed) {
            Taken none = new Taken(actor, row.id(), null);
            return ClaimGuard.foreign(none, row, claimed.person(), claimed.until(), reopen);
        }
    }

    /** The claim of one page; it is given back by whoever took it, also when the session has ended meanwhile. */
    private final class Taken implements ClaimGuard.Claim {

        private final Runnable release;
        private final long itemId;
        private Instant until;

        private Taken(Actor taker, long itemId, Instant until) {
            this.itemId = itemId;
            this.until = until;
            this.release = () -> claims.release(taker, itemId, this.until);
        }

        @Override
        public void takeOver() {
            claims.takeOver(signedIn.actor(), itemId);
        }

        @Override
        public String another() {
            Actor actor = signedIn.actor();
            Hold hold = inbox.get(actor, itemId).hold();
            return hold.isClaimedByAnother(actor.personId(), clock.instant()) ? hold.claimedBy() : null;
        }

        @Override
        public boolean renew() {
            Optional<Instant> renewed = claims.renew(signedIn.actor(), itemId);
            renewed.ifPresent(later -> until = later);
            return renewed.isPresent();
        }

        @Override
        public void giveBack() {
            release.run();
        }

        @Override
        public Registration watch(UI window, Runnable told) {
            return watch.watch(window, inbox.holders(signedIn.actor()), told);
        }
    }
}
