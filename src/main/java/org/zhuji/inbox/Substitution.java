package org.zhuji.inbox;

import java.time.Instant;

/**
 * 代理: somebody stands in for a person from one moment until another.
 *
 * @param campaignId null for all campaigns
 * @param categoryCode null for all categories
 * @param takesPresent whether tasks that arrived before {@code from} are lent too (连同现有待办)
 * @param endedAt when it was ended before its time, or null
 */
public record Substitution(
        long id,
        long principalId,
        String principal,
        long standInId,
        String standIn,
        Instant from,
        Instant until,
        Long campaignId,
        String categoryCode,
        boolean takesPresent,
        String reason,
        String setBy,
        Instant endedAt) {

    public boolean isRunning(Instant now) {
        return endedAt == null && !now.isBefore(from) && now.isBefore(until);
    }

    /** @return whether it runs now or will */
    public boolean isToCome(Instant now) {
        return endedAt == null && now.isBefore(until);
    }

    /** @return whether the task is of the kind that is lent, if the principal may decide it by a duty of the own */
    boolean covers(InboxItem item) {
        InboxRow row = item.row();
        boolean reaches = !item.holder().isPerson() || item.holder().personId() == principalId;
        return reaches
                && (campaignId == null || campaignId == row.campaignId())
                && (categoryCode == null || categoryCode.equals(row.categoryCode()))
                && (takesPresent || !row.arrivedAt().isBefore(from));
    }
}
