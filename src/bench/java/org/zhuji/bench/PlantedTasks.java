package org.zhuji.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plants open tasks, in our table and in the engine's, and three times as many done ones: the province's desk holds 20 %,
 * ten cities 3 % each, eighty counties 0.3 % each, grassroots unions the rest, fifty or so each at a million.
 */
final class PlantedTasks {

    static final long PROVINCE = 1_000_001;
    static final long CITY = 1_000_100;
    static final long COUNTY = 1_001_000;
    static final long GRASSROOTS = 1_010_000;
    private static final int CITIES = 10;
    private static final int COUNTIES = 80;
    private static final int GRASSROOTS_UNIONS = 5200;
    private static final int UNITS_PER_COUNTY = 120;
    private static final int AT_ONCE = 5000;
    private static final int DONE_PER_OPEN = 3;
    private static final Instant FIRST = Instant.parse("2019-07-01T00:00:00Z");
    private static final Instant DUE = Instant.parse("2019-08-31T16:00:00Z");

    private static final String ITEM = """
            insert into inbox_item (task_id, element_id, step_name, desk, role_name, union_id, union_path, holder,
                subject_kind, subject_id, campaign_id, category_code, work_number, title, authors, author_union_id,
                author_union_name, author_union_path, submission_round, state, arrived_at, due_at, due_order, done_at,
                done_by, done_by_name, outcome, opinion)
            values (?, 'review', '县级审核推荐', 'REVIEW', ?, ?, ?, ?, 'work', ?, 1, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?,
                ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private int planted;

    PlantedTasks(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Plants until so many tasks are open. */
    void growTo(int open) {
        while (planted < open) {
            int next = Math.min(open, planted + AT_ONCE);
            int first = planted;
            transaction.executeWithoutResult(status -> plant(first, next));
            planted = next;
        }
        jdbc.update("delete from inbox_counter");
        jdbc.update("insert into inbox_counter (holder, campaign_id, category_code, open_count)"
                + " select holder, 0, '', count(*) from inbox_item where state = 'OPEN' group by holder");
    }

    static String holder(long union) {
        return (union == PROVINCE ? "RECEIVING_DESK@" : "HANDLER@") + union;
    }

    /** The person who has done what is done at this union. */
    static long person(long union) {
        return union;
    }

    private void plant(int first, int end) {
        List<Object[]> items = new ArrayList<>();
        List<Object[]> tasks = new ArrayList<>();
        List<Object[]> links = new ArrayList<>();
        for (int number = first; number < end; number++) {
            long union = union(number);
            items.add(item(number, 0, union, true));
            for (int done = 1; done <= DONE_PER_OPEN; done++) {
                items.add(item(number, done, union, false));
            }
            tasks.add(new Object[] {"b" + number, Timestamp.from(FIRST.plusSeconds(number))});
            links.add(new Object[] {"l" + number, holder(union), "b" + number});
        }
        jdbc.batchUpdate(ITEM, items);
        jdbc.batchUpdate(
                "insert into ACT_RU_TASK (ID_, REV_, NAME_, PRIORITY_, CREATE_TIME_, SUSPENSION_STATE_)"
                        + " values (?, 1, '县级审核推荐', 50, ?, 1)",
                tasks);
        jdbc.batchUpdate(
                "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) values (?, 1, ?, 'candidate', ?)",
                links);
    }

    private static Object[] item(int number, int copy, long union, boolean open) {
        Timestamp arrived = Timestamp.from(FIRST.plusSeconds(number));
        long unit = GRASSROOTS + Math.floorMod(number * 31L + copy, UNITS_PER_COUNTY);
        Timestamp done = open ? null : Timestamp.from(FIRST.plusSeconds(number + 60L * copy));
        return new Object[] {
            "b" + number + "-" + copy,
            union == PROVINCE ? "RECEIVING_DESK" : "HANDLER",
            union,
            "/1/" + union + "/",
            holder(union),
            number * 4L + copy,
            List.of("micro-video", "photography", "recitation").get(number % 3),
            "2019-" + number,
            "车间里的灯光 " + number,
            "何晓岚、苏明月",
            unit,
            "第" + unit + "基层工会",
            "/1/" + union + "/" + unit + "/",
            open ? "OPEN" : "DONE",
            arrived,
            Timestamp.from(DUE),
            Timestamp.from(DUE),
            done,
            open ? null : person(union),
            open ? null : "经办人",
            open ? null : "RECOMMEND",
            open ? null : "主题鲜明，同意推荐。"
        };
    }

    /** Spreads unions evenly over the numbers, so that a list is old and new tasks alike. */
    private static long union(int number) {
        int share = Math.floorMod(number * 7919, 1000);
        if (share < 200) {
            return PROVINCE;
        }
        if (share < 500) {
            return CITY + (share - 200) / 30 % CITIES;
        }
        if (share < 740) {
            return COUNTY + (share - 500) / 3 % COUNTIES;
        }
        return GRASSROOTS + Math.floorMod(number / 1000 * 260 + share - 740, GRASSROOTS_UNIONS);
    }
}
