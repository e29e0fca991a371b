package org.zhuji.escalation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhuji.escalation.engine.Engine;

/** Which process instance belongs to which work. */
@Repository
class Courses {

    private final JdbcClient jdbc;

    Courses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void start(long workId, long campaignId, Engine.Started started) {
        jdbc.sql(
                        "insert into course (work_id, campaign_id, instance_id, definition_id, submission_round, live, overdue)"
                                + " values (:work, :campaign, :instance, :definition, 1, true, false)")
                .param("work", workId)
                .param("campaign", campaignId)
                .param("instance", started.instanceId())
                .param("definition", started.definitionId())
                .update();
    }

    Optional<Course> find(long workId) {
        return jdbc.sql("select * from course where work_id = :work")
                .param("work", workId)
                .query((rs, n) -> new Course(
                        rs.getLong("work_id"),
                        rs.getLong("campaign_id"),
                        rs.getString("instance_id"),
                        rs.getString("definition_id"),
                        rs.getInt("submission_round"),
                        rs.getBoolean("live"),
                        rs.getString("ended_at_element")))
                .optional();
    }

    /** @return the number of the submission under way: 1 for the first */
    int submissionRound(long workId) {
        return find(workId).map(Course::submissionRound).orElse(1);
    }

    void nextRound(long workId) {
        jdbc.sql("update course set submission_round = submission_round + 1 where work_id = :work")
                .param("work", workId)
                .update();
    }

    void ended(String instanceId, String elementId) {
        jdbc.sql("update course set live = false, ended_at_element = :element where instance_id = :instance and live")
                .param("element", elementId)
                .param("instance", instanceId)
                .update();
    }

    void overdue(List<Long> workIds) {
        jdbc.sql("update course set overdue = true where work_id in (:ids)")
                .param("ids", workIds)
                .update();
    }

    /** @return instances of overdue works that still have to be told */
    List<String> overdueInstances(long campaignId, int limit) {
        return jdbc.sql("select instance_id from course where campaign_id = :campaign and overdue and live"
                        + " order by work_id limit :limit")
                .param("campaign", campaignId)
                .param("limit", limit)
                .query(String.class)
                .list();
    }
}
