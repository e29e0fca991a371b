package org.zhuji.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.zhuji.testing.RealMariaDb;

/** What a judging under way has when the parts people took become rows: migrations 14 and later on stored rows. */
class JudgingMigrationTest {
    private static final Timestamp THEN = Timestamp.from(Instant.parse("2019-09-03T02:00:00Z"));
    private static final long JUDGE = 1;
    private static final long JUDGE_WHO_LOCKED = 2;
    private static final long CHAIR = 3;
    private static final long LEADER = 4;
    private static final long OTHER_LEADER = 5;
    private static final long ORGANISER = 6;
    private static final long BYSTANDER = 7;

    @Test
    void givesEverybodyThePartTakenOnTheEmbeddedDatabase() {
        expectParts(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    }

    @Test
    void givesEverybodyThePartTakenOnARealServer() {
        RealMariaDb.Database server = RealMariaDb.emptyDatabase("zhuji_judging_migration");
        expectParts(new DriverManagerDataSource(server.url(), server.user(), server.password()));
    }

    private static void expectParts(DataSource database) {
        migrate(database, "12");
        JdbcClient jdbc = JdbcClient.create(database);
        judgingUnderWay(jdbc);
        jdbc.sql("update account set failures = 3").update();

        migrate(database, "latest");

        assertThat(parts(jdbc))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        JUDGE, "JUDGE",
                        JUDGE_WHO_LOCKED, "JUDGE",
                        CHAIR, "PANEL_CHAIR",
                        LEADER, "LEADERSHIP_GROUP",
                        OTHER_LEADER, "LEADERSHIP_GROUP",
                        ORGANISER, "ORGANISER"));
        assertThat(jdbc.sql("select count(*) from panel_member where left_at is null and leave_reason is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select failures from account where failing_since is null")
                        .query(Integer.class)
                        .list())
                .containsExactly(3);
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static void judgingUnderWay(JdbcClient jdbc) {
        for (long person = JUDGE; person <= BYSTANDER; person++) {
            jdbc.sql("insert into person (id, name, side, created_at) values (?, ?, 'BUSINESS', ?)")
                    .params(person, "甲" + person, THEN)
                    .update();
        }
        jdbc.sql("insert into account (person_id, username, password_hash, stamp, enabled, must_change, failures,"
                        + " password_changed_at) values (1, 'pingwei', 'x', 0, true, false, 0, ?)")
                .param(THEN)
                .update();
        jdbc.sql("insert into campaign (id, code, title, state, opens_at, cutoff_at, definition, version)"
                        + " values (1, 'c', '题', 'JUDGING', ?, ?, '{}', 0)")
                .params(THEN, THEN)
                .update();
        jdbc.sql("insert into judging (id, campaign_id, category_code, category_name, category_place, state, draw_seed,"
                        + " opened_at, panel_named_at, locked_at, award_ratio, valid_works, award_count,"
                        + " table_approved_by, table_approved_at)"
                        + " values (1, 1, 'v', '视频', 1, 'AWARD_TABLE', 's', ?, ?, ?, 0.3, 0, 0, ?, ?)")
                .params(THEN, THEN, THEN, LEADER, THEN)
                .update();
        for (long judge : new long[] {JUDGE, JUDGE_WHO_LOCKED}) {
            jdbc.sql("insert into panel_member (judging_id, person_id) values (1, ?)")
                    .param(judge)
                    .update();
        }
        jdbc.sql("insert into award_list (campaign_id, approved_by, approved_at) values (1, ?, ?)")
                .params(OTHER_LEADER, THEN)
                .update();
        act(jdbc, 1, "namePanel", ORGANISER);
        act(jdbc, 2, "lock", CHAIR);
        act(jdbc, 3, "decideTie", JUDGE_WHO_LOCKED);
        act(jdbc, 4, "edit", BYSTANDER);
    }

    private static void act(JdbcClient jdbc, int seq, String verb, long actor) {
        jdbc.sql("insert into audit_entry (subject_kind, subject_id, seq, recorded_at, verb, actor, actor_name,"
                        + " prev_hash, hash) values ('judging', 1, ?, ?, ?, ?, '甲', 'x', 'x')")
                .params(seq, THEN, verb, actor)
                .update();
    }

    private static Map<Long, String> parts(JdbcClient jdbc) {
        Map<Long, String> parts = new HashMap<>();
        jdbc.sql("select person_id, part from judging_part where campaign_id = 1")
                .query(row -> {
                    parts.put(row.getLong(1), row.getString(2));
                });
        return parts;
    }
}
