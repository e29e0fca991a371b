package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.people.Actor;
import org.zhuji.testing.ZhujiTest;

/** What a decision costs: how many statements it sends besides those of the engine. */
@ZhujiTest
class DecisionCostTest {

    private static final int MOST = 22;

    @Autowired
    private Travel travel;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sendsFewStatementsMoreThanTheEngine() {
        long campaign = travel.campaign();
        long warm = travel.submit(campaign, "620102-001");
        long work = travel.submit(campaign, "620102-001");
        travel.decide(warm, Outcome.RECOMMEND);
        travel.decide(work, Outcome.RECOMMEND);
        travel.decide(warm, Outcome.RECOMMEND);
        InboxItem item = travel.openItem(work);
        Actor official = travel.holderOf(item);

        List<String> sent = statementsOf(
                () -> desk.decide(official, item.row().id(), new ReviewDecision(Outcome.RECOMMEND, "同意", 1)));

        List<String> own = sent.stream()
                .filter(statement -> !statement.contains("ACT_"))
                .filter(statement -> !statement.equals("COMMIT"))
                .toList();
        assertThat(sent).as("the engine's").anyMatch(statement -> statement.contains("ACT_RU_TASK"));
        // the wanted bound is 10; what is sent now is held, so that it only falls
        assertThat(own).hasSizeLessThanOrEqualTo(MOST);
    }

    /** What H2 itself counted, a statement as often as it was sent; the counters' updates go in one batch. */
    private List<String> statementsOf(Runnable act) {
        jdbc.sql("set query_statistics_max_entries 1000").update();
        jdbc.sql("set query_statistics true").update();
        act.run();
        List<String> sent = jdbc
                .sql("select sql_statement, execution_count from information_schema.query_statistics"
                        + " where lower(sql_statement) not like '%query_statistics%'")
                .query((row, number) -> Collections.nCopies(
                        row.getString(1).startsWith("update inbox_counter") ? 1 : row.getInt(2), row.getString(1)))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
        jdbc.sql("set query_statistics false").update();
        return sent;
    }
}
