package org.zhuji.escalation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists whose stored number of open tasks is not what there is, over all and per category. */
final class WrongCounters {

    private static final String COUNTED = """
            select holder, 0 as campaign_id, '' as category_code, count(*) as n from inbox_item
                where state = 'OPEN' group by holder
            union all
            select holder, campaign_id, coalesce(category_code, ''), count(*) from inbox_item
                where state = 'OPEN' group by holder, campaign_id, coalesce(category_code, '')
            """;

    private WrongCounters() {}

    static List<String> in(JdbcClient jdbc) {
        return jdbc.sql("select concat(c.holder, ' ', c.campaign_id, ' ', c.category_code, ': ', c.open_count)"
                        + " from inbox_counter c left join (" + COUNTED + ") i on i.holder = c.holder"
                        + " and i.campaign_id = c.campaign_id and i.category_code = c.category_code"
                        + " where c.open_count <> coalesce(i.n, 0)"
                        + " union all select concat(i.holder, ' not counted') from (" + COUNTED + ") i"
                        + " left join inbox_counter c on c.holder = i.holder and c.campaign_id = i.campaign_id"
                        + " and c.category_code = i.category_code where c.holder is null")
                .query(String.class)
                .list();
    }
}
