package org.zhuji.escalation;

/**
 * What to show of an inbox; null means any.
 *
 * @param state OPEN for 待办, DONE for 已办 (of the caller)
 * @param authorUnionPath only works from this subtree
 */
public record InboxFilter(InboxState state, Long campaignId, String categoryCode, String authorUnionPath, String text) {

    public static InboxFilter todo() {
        return new InboxFilter(InboxState.OPEN, null, null, null, null);
    }

    public static InboxFilter done() {
        return new InboxFilter(InboxState.DONE, null, null, null, null);
    }
}
