package org.zhuji.inbox;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhuji.inbox.InboxFilter.CategoryChoice;

/**
 * Builds one statement: a short indexed read per list, category or author's unit, each in the order of its index, put
 * together unsorted, so that the database makes no table of them; the reader merges. It holds only what the index answers;
 * the rest is {@link InboxSieve}. On MySQL the index is named, because its optimizer else prefers to read a large unit's
 * whole list for one page (measured: 270 051 rows instead of 51).
 */
final class InboxQuery {

    static final Duration SOON = Duration.ofDays(3);

    private final InboxFilter filter;
    private final InboxSpan span;
    private final boolean namesIndexes;
    private final Instant now;
    private final List<Object> values = new ArrayList<>();
    private String columns = "*";

    InboxQuery(InboxFilter filter, InboxSpan span, boolean namesIndexes, Instant now) {
        this.filter = filter;
        this.span = span;
        this.namesIndexes = namesIndexes;
        this.now = now;
    }

    /** Reads ids only, which stand in the index. */
    InboxQuery onlyIds() {
        columns = "id";
        return this;
    }

    /** @param authorUnions the units whose works are wanted, to read each by itself; empty to read the list as a whole */
    String open(List<Holder> holders, List<Long> authorUnions) {
        List<String> parts = new ArrayList<>();
        for (Holder holder : holders) {
            switch (InboxWay.of(filter, authorUnions)) {
                case UNITS ->
                    authorUnions.forEach(unit -> parts.add(new Part("inbox_by_unit")
                            .of(holder)
                            .where("author_union_id = ?", unit)
                            .page()));
                case CATEGORIES ->
                    categories()
                            .forEach(category -> parts.add(new Part("inbox_by_category")
                                    .of(holder)
                                    .where(
                                            "campaign_id = ? and category_code = ?",
                                            category.campaignId(),
                                            category.code())
                                    .page()));
                default ->
                    parts.add(new Part(filter.readingOrder().index()).of(holder).page());
            }
        }
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(") union all (", parts) + ")";
    }

    /** One of another campaign than the wanted one finds nothing, but leaves the statement whole. */
    private List<CategoryChoice> categories() {
        List<CategoryChoice> wanted = filter.categories().stream()
                .filter(choice -> filter.campaignId() == null || filter.campaignId() == choice.campaignId())
                .toList();
        return wanted.isEmpty() ? List.of(new CategoryChoice(0, "")) : wanted;
    }

    String done(long personId) {
        Part part = new Part("inbox_done").where("done_by = ?", personId);
        boolean latestFirst = !span.backwards();
        part.from("done_at", latestFirst);
        return part.sql() + (latestFirst ? " order by done_at desc, id desc" : " order by done_at, id") + " limit "
                + span.limit();
    }

    /** @return the values in the order of the question marks */
    List<Object> values() {
        return values;
    }

    /** One indexed read. */
    private final class Part {

        private final String index;
        private final List<String> conditions = new ArrayList<>();

        private Part(String index) {
            this.index = index;
        }

        private Part of(Holder holder) {
            return where("holder = ?", holder.text())
                    .where("state = ?", filter.state().name());
        }

        private Part where(String condition, Object... given) {
            conditions.add(condition);
            Collections.addAll(values, given);
            return this;
        }

        private String page() {
            String column = filter.readingOrder().column();
            from(column, span.backwards());
            narrowByDue();
            String direction = span.backwards() ? " desc" : "";
            return sql() + " order by " + column + direction + ", id" + direction + " limit " + span.limit();
        }

        /** Written so that the index leads straight to the place: many tasks share one due date. */
        private void from(String column, boolean down) {
            if (span.from() == null) {
                return;
            }
            String side = down ? " <" : " >";
            Timestamp at = span.from().timestamp();
            where(
                    column + side + "= ? and (" + column + side + " ? or " + column + " = ? and id" + side + " ?)",
                    at,
                    at,
                    at,
                    span.from().id());
        }

        private void narrowByDue() {
            if (filter.due() == InboxFilter.Due.OVERDUE) {
                where("due_order < ?", Timestamp.from(now));
            } else if (filter.due() == InboxFilter.Due.SOON) {
                where("due_order >= ? and due_order < ?", Timestamp.from(now), Timestamp.from(now.plus(SOON)));
            }
        }

        private String sql() {
            return "select " + columns + " from inbox_item" + (namesIndexes ? " force index (" + index + ")" : "")
                    + " where " + String.join(" and ", conditions);
        }
    }
}
