package org.zhuji.ui.review;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhuji.campaign.CampaignService;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxState;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;

/** What a task list shows, as it stands in the address, so that it survives reloading and can be passed on. */
record TaskFilter(InboxState state, String category, String unit, String text) {

    private static final String STATE = "state";
    private static final String CATEGORY = "category";
    private static final String UNIT = "unit";
    private static final String TEXT = "q";
    private static final String CLOSED = "closed";

    /** @param usual the state when the address names none */
    static TaskFilter of(QueryParameters query, InboxState usual) {
        boolean closed = query.getSingleParameter(STATE).filter(CLOSED::equals).isPresent();
        return new TaskFilter(
                closed ? InboxState.CLOSED : usual,
                query.getSingleParameter(CATEGORY).orElse(null),
                query.getSingleParameter(UNIT).orElse(null),
                query.getSingleParameter(TEXT).orElse(null));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, STATE, state == InboxState.CLOSED ? CLOSED : null);
        put(query, CATEGORY, category);
        put(query, UNIT, unit);
        put(query, TEXT, text);
        return QueryParameters.simple(query);
    }

    /** @return the filter as the inbox reads it; a unit that does not exist filters nothing */
    InboxFilter asked(UnionService unions, CampaignService campaigns) {
        String path = unit == null
                ? null
                : unions.findByCode(unit).map(UnionRow::path).orElse(null);
        return InboxFilter.of(state)
                .inCategory(category, category == null ? List.of() : campaigns.all())
                .fromUnions(path)
                .withText(text);
    }

    boolean isNarrowed() {
        return category != null || unit != null || text != null;
    }

    TaskFilter withState(InboxState other) {
        return new TaskFilter(other, category, unit, text);
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (value != null && !value.isBlank()) {
            query.put(name, value);
        }
    }
}
