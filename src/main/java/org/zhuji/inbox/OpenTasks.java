package org.zhuji.inbox;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.people.Role;

/** How many tasks wait where; for those who remind people. */
@Component
public class OpenTasks {

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return a row per duty and campaign with open tasks, by union */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return jdbc.sql(
                        "select role_name, union_id, campaign_id, count(*) as open_tasks, max(arrived_at) as last_arrived"
                                + " from inbox_item where state = 'OPEN'"
                                + " group by union_id, role_name, campaign_id order by union_id, role_name, campaign_id")
                .query((rs, index) -> new Waiting(
                        Role.valueOf(rs.getString("role_name")),
                        rs.getLong("union_id"),
                        rs.getLong("campaign_id"),
                        rs.getLong("open_tasks"),
                        rs.getTimestamp("last_arrived").toInstant()))
                .list();
    }

    /** Open tasks of one duty in one campaign. */
    public record Waiting(Role role, long unionId, long campaignId, long count, Instant lastArrivedAt) {}
}
