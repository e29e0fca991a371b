package org.zhuji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.ReviewDesk;
import org.zhuji.escalation.engine.CollectionCloser;
import org.zhuji.health.InvariantCheck;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxOrder;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.PeopleService;
import org.zhuji.shared.BusinessClock;
import org.zhuji.shared.Refusal;
import org.zhuji.testing.RealMariaDb;
import org.zhuji.testing.TestVideos;
import org.zhuji.works.NewWork;
import org.zhuji.works.Receipt;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkDetails;
import org.zhuji.works.WorkService;
import org.zhuji.works.WorkStatus;

/** The whole program on a real MariaDB: what H2 cannot prove about characters, fractions of seconds, locks and lists. */
@SpringBootTest
@ActiveProfiles({"mysql", "test"})
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MariaDbTest {

    private static final String RARE = "𠮷野家😀";
    private static final Instant CUTOFF = Instant.parse("2019-08-31T16:00:00Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(CUTOFF.minus(Duration.ofDays(5)));

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        RealMariaDb.Database database = RealMariaDb.emptyDatabase("zhuji_suite");
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
        properties.add("zhuji.data", () -> "target/mariadb-data");
        properties.add("camunda.bpm.generate-unique-process-engine-name", () -> "true");
        properties.add("camunda.bpm.generate-unique-process-application-name", () -> "true");
    }

    /** A clock that stands still where a test puts it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class StandingClock {

        @Bean
        @Primary
        BusinessClock standingClock() {
            return new BusinessClock(
                    new Clock() {
                        @Override
                        public ZoneId getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(ZoneId zone) {
                            return this;
                        }

                        @Override
                        public Instant instant() {
                            return NOW.get();
                        }
                    },
                    Duration.ZERO);
        }
    }

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private UnionService unions;

    @Autowired
    private PeopleService people;

    @Autowired
    private WorkService works;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private CollectionCloser closer;

    @Autowired
    private InvariantCheck invariants;

    @Test
    @Order(1)
    void everyTextOfOursAndOfTheEngineHoldsAnyCharacter() {
        List<String> narrow = jdbc.sql("select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database() and character_set_name is not null"
                        + " and character_set_name <> 'utf8mb4'")
                .query(String.class)
                .list();

        assertThat(narrow).isEmpty();
    }

    @Test
    @Order(2)
    void bootstrapMakesUnionsCampaignPeopleAndDiagrams() {
        assertThat(count("select count(*) from union_unit")).isGreaterThan(100);
        assertThat(campaigns.findByCode("2019-50")).isPresent();
        assertThat(people.actor("jiceng")).isPresent();
        assertThat(jdbc.sql("select distinct KEY_ from ACT_RE_PROCDEF")
                        .query(String.class)
                        .list())
                .contains("campaign", "workEscalation", "provincialJudging");
    }

    @Test
    @Order(3)
    @Tag("REQ-20")
    void aWorkFullOfRareCharactersGoesFromSubmissionToReceipt() throws IOException {
        long campaignId = campaigns.findByCode("2019-50").orElseThrow().id();
        campaigns.open(actor("zuzhi"), campaignId);
        long workId = submitted("jiceng");

        for (String official : List.of("jiceng", "jiceng", "xian", "shi", "shild", "shouli")) {
            decide(official, workId);
        }

        WorkDetails work = details("jiceng", workId);
        assertThat(work.status()).isEqualTo(WorkStatus.RECEIVED);
        assertThat(work.content()).isEqualTo(content());
        assertThat(jdbc.sql("select distinct opinion from decision where work_id = ?")
                        .param(workId)
                        .query(String.class)
                        .list())
                .containsExactly("同意" + RARE);
    }

    @Test
    @Order(4)
    void theEnginesBusinessKeysHoldAnyCharacter() throws IOException {
        long workId = submitted("jiceng");

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("update ACT_RU_EXECUTION set BUSINESS_KEY_ = ? where BUSINESS_KEY_ = ?")
                    .params(RARE, String.valueOf(workId))
                    .update();
            assertThat(count("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = '" + RARE + "'"))
                    .isEqualTo(1);
            status.setRollbackOnly();
        });
    }

    @Test
    @Order(5)
    void ofTwoDecidersExactlyOneWins() throws Exception {
        long workId = submitted("jiceng");
        long item = open("jiceng", workId).id();
        Callable<Refusal> decide = () -> {
            try {
                desk.decide(actor("jiceng"), item, new ReviewDecision(Outcome.RECOMMEND, "同意", null));
                return null;
            } catch (Refusal refusal) {
                return refusal;
            }
        };

        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<Refusal>> results = two.invokeAll(List.of(decide, decide));
        two.shutdown();

        assertThat(List.of(results.get(0).get() == null, results.get(1).get() == null))
                .containsExactlyInAnyOrder(true, false);
        assertThat(count("select count(*) from decision where item_id = " + item))
                .isEqualTo(1);
    }

    @Test
    @Order(6)
    void aPageOfTheInboxTouchesNoMoreRowsThanItShows() {
        UnionRow union = unions.findByCode("620102-002").orElseThrow();
        long campaignId = campaigns.findByCode("2019-50").orElseThrow().id();
        plantTasks(union, 2000, "planted");
        Actor handler = actor("jiceng2");
        InboxFilter todo = InboxFilter.todo();
        List<InboxFilter> filters = List.of(
                todo,
                todo.by(InboxOrder.DUE),
                todo.due(InboxFilter.Due.SOON),
                todo.inCategory("photography", campaigns.all()),
                todo.fromUnions(union.path()),
                todo.ofCampaign(campaignId).inCategory("photography", campaigns.all()));

        for (InboxFilter filter : filters) {
            String second = inbox.find(handler, filter, null, 50).next();
            assertThat(touchedRows(handler, filter, null))
                    .as(filter + ", first page")
                    .isLessThanOrEqualTo(51 + 10);
            assertThat(touchedRows(handler, filter, second))
                    .as(filter + ", second page")
                    .isLessThanOrEqualTo(51 + 10);
        }
        InboxRow middle = inbox.find(handler, todo, null, 50).rows().get(30);
        assertThat(touchedBy(() -> inbox.around(handler, todo, middle)))
                .as("neighbours and the number before them")
                .isLessThanOrEqualTo(2 * (1 + 1) + 201 + 10);
        assertThat(touchedBy(() -> inbox.count(handler, todo.due(InboxFilter.Due.SOON))))
                .as("a count up to 500")
                .isLessThanOrEqualTo(501 + 10);
        assertThat(touchedBy(() -> inbox.count(handler, todo)))
                .as("a count from the counters")
                .isLessThanOrEqualTo(2 + 5);
        plantTasks(union, 24_000, "more");
        for (InboxFilter rare :
                List.of(todo.withText("没有此词"), todo.due(InboxFilter.Due.SOON).withText("没有此词"))) {
            assertThat(touchedBy(
                            () -> assertThat(inbox.look(handler, rare, null, 50).next())
                                    .isNotNull()))
                    .as("a word that nothing has, " + rare)
                    .isLessThanOrEqualTo(20_000 + 150);
            assertThat(touchedBy(() -> inbox.count(handler, rare))).isLessThanOrEqualTo(5_000 + 150);
        }
        jdbc.sql("delete from inbox_item where step_name = 'planted'").update();
    }

    private long touchedBy(Runnable reading) {
        return new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("flush status").update();
            reading.run();
            return readRows();
        });
    }

    private long touchedRows(Actor handler, InboxFilter filter, String after) {
        return new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("flush status").update();
            assertThat(inbox.find(handler, filter, after, 50).rows()).hasSize(50);
            return readRows();
        });
    }

    @Test
    @Order(7)
    @Tag("REQ-18")
    void aMicrosecondBeforeMidnightIsInTimeAndMidnightIsLate() throws IOException {
        long inTime = draft("jiceng");
        long late = draft("jiceng");

        NOW.set(CUTOFF.minusNanos(1000));
        submit("jiceng", inTime);
        NOW.set(CUTOFF);

        assertThat(details("jiceng", inTime).status()).isEqualTo(WorkStatus.SUBMITTED);
        assertThat(jdbc.sql("select submitted_at from work where id = ?")
                        .param(inTime)
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(CUTOFF.minusNanos(1000));
        assertThatThrownBy(() -> submit("jiceng", late)).isInstanceOf(Refusal.class);
    }

    @Test
    @Order(8)
    @Tag("REQ-18")
    void theCutoffClosesWhatIsOnTheWayOnceAndNothingElse() {
        long campaignId = campaigns.findByCode("2019-50").orElseThrow().id();
        long onTheWay = count("select count(*) from work where status in ('SUBMITTED', 'RETURNED')");
        assertThat(onTheWay).isPositive();

        for (int batch = 0; batch < 20 && !closer.closeNextBatch(campaignId); batch++) {
            assertThat(batch).isLessThan(19);
        }

        assertThat(count("select count(*) from work where status = 'OVERDUE'")).isEqualTo(onTheWay);
        assertThat(count("select count(*) from audit_entry where verb = 'overdue'"))
                .isEqualTo(onTheWay);
        assertThat(closer.closeNextBatch(campaignId)).isTrue();
    }

    @Test
    @Order(9)
    void theInvariantsHold() {
        assertThat(invariants.violations()).isEmpty();
    }

    private long submitted(String account) throws IOException {
        long workId = draft(account);
        submit(account, workId);
        return workId;
    }

    private long draft(String account) throws IOException {
        Actor handler = actor(account);
        Receipt receipt = works.createByOfficial(handler, content());
        try (InputStream film = Files.newInputStream(TestVideos.withSound(2))) {
            works.addFile(new WorkCaller.Official(handler), receipt.workId(), RARE + ".mp4", film);
        }
        return receipt.workId();
    }

    private void submit(String account, long workId) {
        works.submit(
                new WorkCaller.Official(actor(account)),
                workId,
                details(account, workId).version());
    }

    private WorkDetails details(String account, long workId) {
        return works.get(new WorkCaller.Official(actor(account)), workId);
    }

    private void decide(String account, long workId) {
        desk.decide(
                actor(account), open(account, workId).id(), new ReviewDecision(Outcome.RECOMMEND, "同意" + RARE, null));
    }

    private InboxRow open(String account, long workId) {
        return inbox.find(actor(account), InboxFilter.todo(), null, 200).rows().stream()
                .filter(row -> "work".equals(row.subjectKind()) && row.subjectId() == workId)
                .findFirst()
                .orElseThrow();
    }

    private NewWork content() {
        return new NewWork(
                campaigns.findByCode("2019-50").orElseThrow().id(),
                unions.findByCode("620102-001").orElseThrow().id(),
                "micro-video",
                "焊花" + RARE,
                null,
                RARE,
                RARE,
                List.of(new NewWork.Author(RARE, RARE, true, false, null, false)),
                true,
                RARE,
                null,
                RARE,
                "13800005678");
    }

    private void plantTasks(UnionRow union, int number, String prefix) {
        long campaignId = campaigns.findByCode("2019-50").orElseThrow().id();
        Timestamp due = Timestamp.from(NOW.get().plusSeconds(3600));
        for (int task = 0; task < number; task += 500) {
            jdbc.sql("insert into inbox_item (task_id, element_id, step_name, desk, role_name, union_id, union_path,"
                            + " holder, subject_kind, subject_id, campaign_id, category_code, title, author_union_id,"
                            + " author_union_path, submission_round, state, arrived_at, due_at, due_order)"
                            + " select concat(?, '-', ?, '-', u.id, '-', v.id), 'x', 'planted', 'REVIEW', 'HANDLER',"
                            + " ?, ?, ?, 'work', 0, ?, 'photography', '题', ?, ?, 1, 'OPEN', '2019-08-20 10:00:00', ?, ?"
                            + " from (select id from union_unit limit 25) u, (select id from union_unit limit 20) v")
                    .params(
                            prefix,
                            task,
                            union.id(),
                            union.path(),
                            "HANDLER@" + union.id(),
                            campaignId,
                            union.id(),
                            union.path())
                    .params(due, due)
                    .update();
        }
    }

    private long readRows() {
        return jdbc
                .sql("show session status where variable_name like 'Handler_read%'")
                .query((row, number) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private Actor actor(String account) {
        return people.actor(account).orElseThrow();
    }
}
