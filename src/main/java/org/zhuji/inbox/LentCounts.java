package org.zhuji.inbox;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many open works are lent to a stand-in. Where tasks are lent whole the stored counters per category know it; where only
 * those that arrived since count, an index is counted, category by category; overlapping substitutions are counted row by row.
 */
@Repository
class LentCounts {

    private final JdbcClient jdbc;

    LentCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param shelves lent lists only; one statement however many */
    long open(List<Shelf> shelves) {
        if (shelves.isEmpty()) {
            return 0;
        }
        List<Object> values = new ArrayList<>();
        Map<Holder, List<Shelf>> byList =
                shelves.stream().collect(Collectors.groupingBy(Shelf::holder, LinkedHashMap::new, Collectors.toList()));
        String parts = byList.values().stream()
                .map(of -> of.size() == 1 ? one(of.get(0), values) : several(of, values))
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("select coalesce(sum(n), 0) from (" + parts + ") lent")
                .params(values)
                .query(Long.class)
                .single();
    }

    private static String one(Shelf shelf, List<Object> values) {
        Substitution lent = shelf.lent();
        StringBuilder sql = new StringBuilder();
        if (lent.takesPresent()) {
            sql.append("select coalesce(sum(c.open_count), 0) as n from inbox_counter c");
        } else {
            sql.append("select count(*) as n from inbox_counter c join inbox_item i on i.holder = c.holder"
                    + " and i.state = 'OPEN' and i.campaign_id = c.campaign_id and i.category_code = c.category_code"
                    + " and i.arrived_at >= ?");
            values.add(Timestamp.from(lent.from()));
        }
        sql.append(" where c.holder = ? and c.campaign_id <> 0 and c.category_code <> ''");
        values.add(shelf.holder().text());
        if (lent.campaignId() != null) {
            sql.append(" and c.campaign_id = ?");
            values.add(lent.campaignId());
        }
        if (lent.categoryCode() != null) {
            sql.append(" and c.category_code = ?");
            values.add(lent.categoryCode());
        }
        return sql.toString();
    }

    private static String several(List<Shelf> shelves, List<Object> values) {
        values.add(shelves.get(0).holder().text());
        List<String> either = shelves.stream()
                .map(shelf -> "(" + String.join(" and ", conditions(shelf.lent(), values)) + ")")
                .toList();
        return "select count(*) as n from inbox_item where holder = ? and state = 'OPEN' and ("
                + String.join(" or ", either) + ")";
    }

    /** @return what a row has to fulfil to be lent */
    static List<String> conditions(Substitution lent, List<Object> values) {
        List<String> conditions = new ArrayList<>();
        conditions.add("category_code is not null");
        if (lent.campaignId() != null) {
            conditions.add("campaign_id = ?");
            values.add(lent.campaignId());
        }
        if (lent.categoryCode() != null) {
            conditions.add("category_code = ?");
            values.add(lent.categoryCode());
        }
        if (!lent.takesPresent()) {
            conditions.add("arrived_at >= ?");
            values.add(Timestamp.from(lent.from()));
        }
        return conditions;
    }
}
