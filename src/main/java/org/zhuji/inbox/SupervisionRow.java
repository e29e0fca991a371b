package org.zhuji.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhuji.audit.Verb;

/**
 * A supervision with all that was said in it.
 *
 * @param workId null where it is about a union's backlog
 * @param itemId the task it is about, or null
 */
public record SupervisionRow(
        long id,
        Long workId,
        Long itemId,
        String subject,
        long unionId,
        String unionName,
        long byUnionId,
        String byUnionName,
        String words,
        LocalDate dueOn,
        State state,
        Instant openedAt,
        List<Entry> entries) {

    public SupervisionRow {
        entries = List.copyOf(entries);
    }

    /** How far it is. */
    public enum State {
        OPEN("待答复", "Open"),
        ANSWERED("已答复", "Answered"),
        CLOSED("已办结", "Closed");

        private final String label;
        private final String english;

        State(String label, String english) {
            this.label = label;
            this.english = english;
        }

        public String label() {
            return label;
        }

        public String english() {
            return english;
        }
    }

    /** What one side said. */
    public record Entry(Verb verb, String actor, String duty, String words, Instant at) {}

    public boolean isOverdue(LocalDate today) {
        return state != State.CLOSED && today.isAfter(dueOn);
    }

    SupervisionRow with(List<Entry> said) {
        return new SupervisionRow(
                id,
                workId,
                itemId,
                subject,
                unionId,
                unionName,
                byUnionId,
                byUnionName,
                words,
                dueOn,
                state,
                openedAt,
                said);
    }
}
