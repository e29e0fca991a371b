package org.zhuji.inbox;

import java.util.List;
import java.util.Set;
import org.zhuji.campaign.CampaignDetails;

/**
 * What to show of an inbox; null and empty mean any.
 *
 * @param state OPEN for 待办, DONE for 已办 (of the caller)
 * @param categories only works of these
 * @param authorUnionPath only works from this subtree
 * @param due open tasks only
 * @param order of open tasks; ended ones come latest first
 * @param hidden campaigns whose works are not shown, whatever else is asked for
 */
public record InboxFilter(
        InboxState state,
        Long campaignId,
        List<CategoryChoice> categories,
        String authorUnionPath,
        String text,
        Due due,
        InboxOrder order,
        Set<Long> hidden) {

    public InboxFilter {
        categories = List.copyOf(categories);
        hidden = Set.copyOf(hidden);
    }

    /** A category of one campaign; codes may repeat in others. */
    public record CategoryChoice(long campaignId, String code) {}

    /** How near the date is. */
    public enum Due {
        ANY,
        /** Within three days and not past. */
        SOON,
        OVERDUE
    }

    /** @return the order of the page; what is chosen by date is read by date */
    InboxOrder readingOrder() {
        return due == Due.ANY ? order : InboxOrder.DUE;
    }

    public static InboxFilter todo() {
        return of(InboxState.OPEN);
    }

    public static InboxFilter done() {
        return of(InboxState.DONE);
    }

    public static InboxFilter of(InboxState state) {
        return new InboxFilter(state, null, List.of(), null, null, Due.ANY, InboxOrder.ARRIVAL, Set.of());
    }

    public InboxFilter ofCampaign(Long campaign) {
        return new InboxFilter(state, campaign, categories, authorUnionPath, text, due, order, hidden);
    }

    public InboxFilter inCategories(List<CategoryChoice> choices) {
        return new InboxFilter(state, campaignId, choices, authorUnionPath, text, due, order, hidden);
    }

    /**
     * @param code a category's code, or null for all
     * @param campaigns where it may stand; one that none of them has finds nothing
     */
    public InboxFilter inCategory(String code, List<CampaignDetails> campaigns) {
        if (code == null) {
            return this;
        }
        List<CategoryChoice> choices = campaigns.stream()
                .filter(campaign -> campaign.definition().categories().stream()
                        .anyMatch(category -> category.code().equals(code)))
                .map(campaign -> new CategoryChoice(campaign.id(), code))
                .toList();
        return inCategories(choices.isEmpty() ? List.of(new CategoryChoice(0, code)) : choices);
    }

    public InboxFilter fromUnions(String path) {
        return new InboxFilter(state, campaignId, categories, path, text, due, order, hidden);
    }

    public InboxFilter withText(String words) {
        return new InboxFilter(state, campaignId, categories, authorUnionPath, words, due, order, hidden);
    }

    public InboxFilter due(Due wanted) {
        return new InboxFilter(state, campaignId, categories, authorUnionPath, text, wanted, order, hidden);
    }

    public InboxFilter by(InboxOrder wanted) {
        return new InboxFilter(state, campaignId, categories, authorUnionPath, text, due, wanted, hidden);
    }

    /** Hides the works of these campaigns. */
    InboxFilter without(Set<Long> campaigns) {
        return new InboxFilter(state, campaignId, categories, authorUnionPath, text, due, order, campaigns);
    }
}
