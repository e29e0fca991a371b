package org.zhuji.inbox;

import java.time.Instant;

/**
 * Who has a task at the moment; each part is null where there is none.
 *
 * @param assigneeId the one person whose list it is in
 * @param claimedById who has it open for deciding; counts until {@code claimedUntil} only
 * @param openedAt when somebody of this list opened it first (已查看)
 */
public record Hold(
        Long assigneeId,
        String assigneeName,
        Long claimedById,
        String claimedBy,
        Instant claimedUntil,
        Instant openedAt) {

    public static final Hold NOBODY = new Hold(null, null, null, null, null, null);

    /** @return whether somebody else than this person has it open now */
    public boolean isClaimedByAnother(Long personId, Instant now) {
        return claimedById != null && !claimedById.equals(personId) && now.isBefore(claimedUntil);
    }
}
