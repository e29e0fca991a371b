package org.zhuji.ui.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.PendingDecision;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.escalation.UndoDesk;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.PhraseRow;
import org.zhuji.inbox.Phrases;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.ui.shell.SignedIn;

/** What the person in front of the review page may do: press, undo, and keep phrases for it. */
@Component
class Deciding {

    private final ReviewDesk desk;
    private final UndoDesk undo;
    private final Phrases phrases;
    private final SignedIn signedIn;

    Deciding(ReviewDesk desk, UndoDesk undo, Phrases phrases, SignedIn signedIn) {
        this.desk = desk;
        this.undo = undo;
        this.phrases = phrases;
        this.signedIn = signedIn;
    }

    /** @return the outcomes that this person may choose now; empty where there is nothing to decide */
    List<Outcome> outcomes(InboxRow row) {
        return desk.mandate(signedIn.actor(), row).isPresent() ? desk.outcomes(row) : List.of();
    }

    /** @return what can be undone; empty if it took effect at once */
    Optional<PendingDecision> press(InboxRow row, ReviewDecision decision) {
        return undo.press(signedIn.actor(), row.id(), decision);
    }

    /** @return what this person pressed on this task, as long as it can be undone */
    Optional<PendingDecision> pressed(InboxRow row) {
        return row.state() == InboxState.WAITING ? undo.find(signedIn.actor(), row.id()) : Optional.empty();
    }

    Optional<PendingDecision> newest() {
        return undo.newest(signedIn.actor());
    }

    ReviewDecision undo(long itemId) {
        return undo.undo(signedIn.actor(), itemId);
    }

    List<PhraseRow> phrases(InboxRow row, Outcome outcome) {
        return phrases.of(signedIn.actor(), row, outcome);
    }

    void addPhrase(InboxRow row, Outcome outcome, String words, boolean ofUnion) {
        phrases.add(signedIn.actor(), row, outcome, words, ofUnion);
    }

    void changePhrase(PhraseRow phrase, String words) {
        phrases.change(signedIn.actor(), phrase.id(), words);
    }

    void deletePhrase(PhraseRow phrase) {
        phrases.delete(signedIn.actor(), phrase.id());
    }
}
