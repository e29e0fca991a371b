package org.zhuji.inbox;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Builds the statement for one page: a short indexed read per list, category or author's unit, each in the order of its
 * index, put together unsorted, so that the database makes no table of them; the reader merges. On MySQL the index is named,
 * because its optimizer else prefers to read a large unit's whole list for one page (measured: 270 051 rows instead of 51).
 */
final class InboxQuery {

    static final Duration SOON = Duration.ofDays(3);

    private final InboxFilter filter;
    private final InboxPlace after;
    private final int limit;
    private final boolean namesIndexes;
    private final Instant now;
    private final List<Object> values = new ArrayList<>();

    InboxQuery(InboxFilter filter, InboxPlace after, int limit, boolean namesIndexes, Instant now) {
        this.filter = filter;
        this.after = after;
        this.limit = limit;
        this.namesIndexes = namesIndexes;
        this.now = now;
    }

    /** @param authorUnions the units whose works are wanted, to read each by itself; empty to read the list as a whole */
    String open(List<Shelf> shelves, List<Long> authorUnions) {
        List<String> parts = new ArrayList<>();
        boolean byArrival = filter.readingOrder() == InboxOrder.ARRIVAL;
        for (Shelf shelf : shelves) {
            if (byArrival && !authorUnions.isEmpty()) {
                authorUnions.forEach(unit -> parts.add(new Part("inbox_by_unit")
                        .of(shelf)
                        .where("author_union_id = ?", unit)
                        .page()));
            } else if (byArrival && !filter.categories().isEmpty()) {
                filter.categories()
                        .forEach(category -> parts.add(new Part("inbox_by_category")
                                .of(shelf)
                                .where("campaign_id = ? and category_code = ?", category.campaignId(), category.code())
                                .page()));
            } else {
                parts.add(new Part(index(shelf)).of(shelf).page());
            }
        }
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(") union all (", parts) + ")";
    }

    /** A lent category is read as one that was chosen. */
    private String index(Shelf shelf) {
        boolean isCategory = !shelf.isOwn() && shelf.lent().categoryCode() != null;
        return isCategory
                        && filter.readingOrder() == InboxOrder.ARRIVAL
                        && filter.categories().isEmpty()
                ? "inbox_by_category"
                : filter.readingOrder().index();
    }

    String done(long personId) {
        Part part = new Part("inbox_done").where("done_by = ?", personId);
        if (after != null) {
            part.where("done_at <= ? and (done_at < ? or id < ?)", after.timestamp(), after.timestamp(), after.id());
        }
        return part.narrowed().sql() + " order by done_at desc, id desc limit " + limit;
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

        private Part of(Shelf shelf) {
            where("holder = ?", shelf.holder().text())
                    .where("state = ?", filter.state().name());
            if (!shelf.isOwn()) {
                conditions.addAll(LentCounts.conditions(shelf.lent(), values));
            }
            return this;
        }

        private Part where(String condition, Object... given) {
            conditions.add(condition);
            Collections.addAll(values, given);
            return this;
        }

        private String page() {
            String column = filter.readingOrder().column();
            if (after != null) {
                where(
                        column + " >= ? and (" + column + " > ? or id > ?)",
                        after.timestamp(),
                        after.timestamp(),
                        after.id());
            }
            return narrowed().sql() + " order by " + column + ", id limit " + limit;
        }

        private Part narrowed() {
            if (filter.campaignId() != null) {
                where("campaign_id = ?", filter.campaignId());
            }
            if (!filter.hidden().isEmpty()) {
                String marks =
                        String.join(", ", Collections.nCopies(filter.hidden().size(), "?"));
                where(
                        "(subject_kind <> 'work' or campaign_id not in (" + marks + "))",
                        filter.hidden().toArray());
            }
            if (!filter.categories().isEmpty() && !index.equals("inbox_by_category")) {
                List<String> either = new ArrayList<>();
                filter.categories().forEach(category -> {
                    either.add("campaign_id = ? and category_code = ?");
                    values.add(category.campaignId());
                    values.add(category.code());
                });
                conditions.add("(" + String.join(" or ", either) + ")");
            }
            if (filter.authorUnionPath() != null) {
                where("author_union_path like ? escape '!'", escaped(filter.authorUnionPath()) + "%");
            }
            narrowByDue();
            narrowByText();
            return this;
        }

        private void narrowByDue() {
            if (filter.due() == InboxFilter.Due.OVERDUE) {
                where("due_order < ?", Timestamp.from(now));
            } else if (filter.due() == InboxFilter.Due.SOON) {
                where("due_order >= ? and due_order < ?", Timestamp.from(now), Timestamp.from(now.plus(SOON)));
            }
        }

        private void narrowByText() {
            if (filter.text() != null && !filter.text().isBlank()) {
                String text = "%" + escaped(filter.text().strip().toLowerCase(Locale.ROOT)) + "%";
                where(
                        "(lower(title) like ? escape '!' or lower(authors) like ? escape '!'"
                                + " or lower(work_number) like ? escape '!' or lower(author_union_name) like ? escape '!')",
                        text,
                        text,
                        text,
                        text);
            }
        }

        private String sql() {
            return "select * from inbox_item" + (namesIndexes ? " force index (" + index + ")" : "") + " where "
                    + String.join(" and ", conditions);
        }
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
