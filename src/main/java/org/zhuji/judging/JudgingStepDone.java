package org.zhuji.judging;

import org.zhuji.people.Actor;

/**
 * A person finished a step of a judging or of the campaign's conclusion; escalation completes the waiting task.
 * Published inside the transaction.
 *
 * @param subjectKind {@code judging} or {@code campaign}
 * @param desk the desk of the finished task, as in the diagrams
 * @param outcome the outcome fact for the diagram
 */
public record JudgingStepDone(
        String subjectKind, long subjectId, String desk, String outcome, String opinion, Actor actor) {}
