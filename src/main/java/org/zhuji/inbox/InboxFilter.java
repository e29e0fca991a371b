package org.zhuji.inbox;

import java.util.List;
import org.zhuji.campaign.CampaignDetails;

/**
 * What to show of an inbox; null and empty mean any.
 *
 * @param state OPEN for 待办, DONE for 已办 (of the caller)
 * @param categories only works of these
 * @param authorUnionPath only works from this subtree
 * @param due open tasks only
 * @param order of open tasks; ended ones come latest first
 */
public record InboxFilter(
        InboxState state,
        Long campaignId,
        List<CategoryChoice> categories,
        String authorUnionPath,
        String text,
        Due due,
        InboxOrder order) {

    public InboxFilter {
        categories = List.copyOf(categories);
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

    /** @return whether stored counters say how many there are */
    boolean isCounted() {
        return state == InboxState.OPEN
                && due == Due.ANY
                && authorUnionPath == null
                && (text == null || text.isBlank());
    }

    public static InboxFilter todo() {
        return of(InboxState.OPEN);
    }

    public static InboxFilter done() {
        return of(InboxState.DONE);
    }

    public static InboxFilter of(InboxState state) {
        return new InboxFilter(state, null, List.of(), null, null, Due.ANY, InboxOrder.ARRIVAL);
    }

    public InboxFilter ofCampaign(Long campaign) {
        return new InboxFilter(state, campaign, categories, authorUnionPath, text, due, order);
    }

    public InboxFilter inCategories(List<CategoryChoice> choices) {
        return new InboxFilter(state, campaignId, choices, authorUnionPath, text, due, order);
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
        return new InboxFilter(state, campaignId, categories, path, text, due, order);
    }

    public InboxFilter withText(String words) {
        return new InboxFilter(state, campaignId, categories, authorUnionPath, words, due, order);
    }

    public InboxFilter due(Due wanted) {
        return new InboxFilter(state, campaignId, categories, authorUnionPath, text, wanted, order);
    }

    public InboxFilter by(InboxOrder wanted) {
        return new InboxFilter(state, campaignId, categories, authorUnionPath, text, due, wanted);
    }
}
