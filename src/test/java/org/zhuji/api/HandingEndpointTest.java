package org.zhuji.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.people.PeopleService;
import org.zhuji.testing.ZhujiTest;

/** The same guards as at the screen. */
@ZhujiTest
class HandingEndpointTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private PeopleService people;

    @Autowired
    private JdbcClient jdbc;

    private long task;

    @BeforeEach
    void aTaskOfTheCounty() {
        long union = people.actor("xian").orElseThrow().duties().get(0).unionId();
        jdbc.sql(
                        "insert into inbox_item (task_id, element_id, step_name, desk, role_name, union_id, union_path, holder,"
                                + " subject_kind, subject_id, campaign_id, title, submission_round, state, arrived_at, due_order)"
                                + " values ('t-rest', 'x', 'x', 'PANEL', 'HANDLER', ?, '/', 'HANDLER@0', 'judging', -5, -5, 'x', 1,"
                                + " 'CLOSED', '2019-01-01', '2019-01-01')")
                .param(union)
                .update();
        task = jdbc.sql("select id from inbox_item where task_id = 't-rest'")
                .query(Long.class)
                .single();
        jdbc.sql("update inbox_item set task_id = ? where id = ?")
                .params("t-rest-" + task, task)
                .update();
    }

    @Test
    void refusesWhatIsNoWorkAndWhatHasNoReasonAndStrangers() throws Exception {
        ApiCaller xian = ApiCaller.nobody(context).as("xian");
        long other = people.actor("shi").orElseThrow().personId();
        String to = "{\"personId\": " + other + ", \"text\": \"转\"}";

        for (String way : new String[] {"hand-over", "delegation"}) {
            xian.sendJson(post("/api/v1/inbox/{id}/" + way, task), to)
                    .andExpect(status().is4xxClientError())
                    .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:handing-refused"));
            xian.sendJson(post("/api/v1/inbox/{id}/" + way, task), "{\"personId\": 1, \"text\": \" \"}")
                    .andExpect(status().isBadRequest());
        }
        for (String way : new String[] {"give-back", "delegation/complete", "delegation/call-back"}) {
            xian.sendJson(post("/api/v1/inbox/{id}/" + way, task), "{\"text\": \"退\"}")
                    .andExpect(status().is4xxClientError());
        }
        ApiCaller.nobody(context)
                .sendJson(post("/api/v1/inbox/{id}/hand-over", task), to)
                .andExpect(status().isUnauthorized());
        assertThat(jdbc.sql("select count(*) from task_act where item_id = ?")
                        .param(task)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
