package org.zhuji.inbox;

import java.time.Instant;
import org.zhuji.audit.Verb;
import org.zhuji.people.Role;

/**
 * One task in a list, with what an official needs to decide; work fields are null where the subject is no work.
 *
 * @param stepName label of the task in the diagram, e.g. 县级审核推荐
 * @param subjectKind {@code work}, {@code judging} or {@code campaign}
 * @param doneBy name of the person who decided; null while open
 */
public record InboxRow(
        long id,
        InboxState state,
        Desk desk,
        String stepName,
        Role role,
        long unionId,
        String subjectKind,
        long subjectId,
        long campaignId,
        String categoryCode,
        String number,
        String title,
        String authors,
        String authorUnionName,
        Long posterMediaId,
        Hold hold,
        Instant arrivedAt,
        Instant dueAt,
        Instant doneAt,
        String doneBy,
        Outcome outcome,
        Integer rank,
        String opinion) {

    /** @return the step's name for those who read English */
    public String stepEnglish() {
        return StepTitle.english(stepName);
    }

    /** @return the list in which it would be if it were not delegated, as {@link Substitutions#principals} names lists */
    public String list() {
        Holder list = hold.assigneeId() == null ? Holder.duty(role, unionId) : Holder.person(hold.assigneeId());
        return list.text();
    }

    /** @return what was decided, in the words of the desk; null while nothing was */
    public Verb decided() {
        return outcome == null ? null : outcome.at(desk, role);
    }
}
