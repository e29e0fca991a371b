package org.zhuji.ui.review;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhuji.campaign.CampaignService;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxFilter.Due;
import org.zhuji.inbox.InboxOrder;
import org.zhuji.inbox.InboxState;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;

/**
 * What a task list shows, as it stands in the address, so that it survives reloading and can be passed on.
 *
 * @param campaign its id, or null for all
 * @param unit code of the union whose subtree is wanted, or null for all
 */
record TaskFilter(
        InboxState state, Long campaign, String category, String unit, Due due, InboxOrder order, String text) {

    private static final String STATE = "state";
    private static final String CAMPAIGN = "campaign";
    private static final String CATEGORY = "category";
    private static final String UNIT = "unit";
    private static final String DUE = "due";
    private static final String ORDER = "order";
    private static final String TEXT = "q";

    static TaskFilter all(InboxState state) {
        return new TaskFilter(state, null, null, null, Due.ANY, InboxOrder.ARRIVAL, null);
    }

    /** @param usual the state when the address names none */
    static TaskFilter of(QueryParameters query, InboxState usual) {
        return new TaskFilter(
                value(query, STATE, InboxState.values()).orElse(usual),
                query.getSingleParameter(CAMPAIGN)
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null),
                query.getSingleParameter(CATEGORY).orElse(null),
                query.getSingleParameter(UNIT).orElse(null),
                value(query, DUE, Due.values()).orElse(Due.ANY),
                value(query, ORDER, InboxOrder.values()).orElse(InboxOrder.ARRIVAL),
                query.getSingleParameter(TEXT).orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> value(QueryParameters query, String name, E[] values) {
        return query.getSingleParameter(name)
                .flatMap(given -> Arrays.stream(values)
                        .filter(value -> value.name().equalsIgnoreCase(given))
                        .findFirst());
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, STATE, state == InboxState.OPEN || state == InboxState.DONE ? null : word(state));
        put(query, CAMPAIGN, campaign == null ? null : campaign.toString());
        put(query, CATEGORY, category);
        put(query, UNIT, unit);
        put(query, DUE, due == Due.ANY ? null : word(due));
        put(query, ORDER, order == InboxOrder.ARRIVAL ? null : word(order));
        put(query, TEXT, text);
        return QueryParameters.simple(query);
    }

    /** @return the filter as the inbox reads it; a unit that does not exist filters nothing */
    InboxFilter asked(UnionService unions, CampaignService campaigns) {
        String path = unit == null
                ? null
                : unions.findByCode(unit).map(UnionRow::path).orElse(null);
        return InboxFilter.of(state)
                .ofCampaign(campaign)
                .inCategory(category, category == null ? List.of() : campaigns.all())
                .fromUnions(path)
                .due(due)
                .by(order)
                .withText(text);
    }

    boolean isNarrowed() {
        return campaign != null || category != null || unit != null || text != null || due != Due.ANY;
    }

    TaskFilter withState(InboxState other) {
        return new TaskFilter(other, campaign, category, unit, due, order, text);
    }

    /** @return the same of open tasks, for who goes through them one by one */
    TaskFilter ofOpen() {
        return withState(InboxState.OPEN);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (value != null && !value.isBlank()) {
            query.put(name, value);
        }
    }
}
