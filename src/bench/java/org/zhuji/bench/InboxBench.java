package org.zhuji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.people.Actor;
import org.zhuji.people.Duty;
import org.zhuji.people.Role;

/**
 * The first page of a task list with its exact count, beside the engine's own task query and beside the bare statements, in
 * one run on the same rows. Arguments: databases ({@code H2,MARIADB}), numbers of open tasks
 * ({@code 10000,100000,1000000}).
 */
public final class InboxBench {

    private static final int PAGE = 50;
    private static final int TIMES = 200;
    private static final int SLOW_TIMES = 10;
    private static final String HEAD = """
            | open tasks | duty | in the list | 待办 p50 / p95 ms | bare SQL p50 ms | of bare | TaskQuery p50 ms | faster | 已办 p50 / p95 ms |
            |---|---|---|---|---|---|---|---|---|
            """;

    private final Inbox inbox;
    private final TaskService engine;
    private final JdbcTemplate jdbc;
    private final PlantedTasks tasks;
    private final boolean namesIndexes;

    private InboxBench(ConfigurableApplicationContext program, BenchDatabase database) {
        inbox = program.getBean(Inbox.class);
        engine = program.getBean(TaskService.class);
        jdbc = program.getBean(JdbcTemplate.class);
        tasks = new PlantedTasks(
                jdbc, new TransactionTemplate(program.getBean(PlatformTransactionManager.class)));
        namesIndexes = database == BenchDatabase.MARIADB;
    }

    /** @param arguments databases and sizes, both optional */
    public static void main(String[] arguments) throws IOException {
        String databases = arguments.length > 0 ? arguments[0] : "H2,MARIADB";
        String sizes = arguments.length > 1 ? arguments[1] : "10000,100000,1000000";
        for (String name : databases.split(",")) {
            BenchDatabase database = BenchDatabase.valueOf(name);
            StringBuilder table = new StringBuilder("### " + name + "\n\n" + HEAD);
            try (ConfigurableApplicationContext program = database.start()) {
                InboxBench bench = new InboxBench(program, database);
                Arrays.stream(sizes.split(",")).map(Integer::valueOf).forEach(size -> bench.measure(size, table));
            }
            Files.writeString(Path.of("target", "bench", "inbox-" + name + ".md"), table);
            System.out.println(table);
        }
        System.exit(0);
    }

    private void measure(int size, StringBuilder table) {
        tasks.growTo(size);
        if (namesIndexes) {
            jdbc.execute("analyze table inbox_item, ACT_RU_TASK, ACT_RU_IDENTITYLINK");
        } else {
            jdbc.execute("analyze");
        }
        Map<String, Long> duties = new LinkedHashMap<>();
        duties.put("grassroots", PlantedTasks.GRASSROOTS);
        duties.put("county", PlantedTasks.COUNTY);
        duties.put("city", PlantedTasks.CITY);
        duties.put("province", PlantedTasks.PROVINCE);
        duties.forEach((name, union) -> table.append(row(size, name, union)));
        System.out.println(table);
    }

    private String row(int size, String name, long union) {
        Role role = union == PlantedTasks.PROVINCE ? Role.RECEIVING_DESK : Role.HANDLER;
        Duty duty = new Duty(1, role, union, name, "/1/" + union + "/");
        Actor actor = new Actor(PlantedTasks.person(union), name, name, List.of(duty));
        Samples ours = Samples.of(TIMES, () -> {
            inbox.find(actor, InboxFilter.todo(), null, PAGE);
            inbox.openCount(actor);
        });
        Samples done = Samples.of(TIMES, () -> inbox.find(actor, InboxFilter.done(), null, PAGE));
        Samples bare = Samples.of(TIMES, () -> bare(PlantedTasks.holder(union)));
        Samples query = Samples.of(SLOW_TIMES, () -> taskQuery(PlantedTasks.holder(union)));
        return String.join(
                        " | ",
                        "| " + size,
                        name,
                        String.valueOf(inbox.openCount(actor)),
                        Samples.ms(ours.median()) + " / " + Samples.ms(ours.p95()),
                        Samples.ms(bare.median()),
                        Samples.times(ours.median() / bare.median()),
                        Samples.ms(query.median()),
                        Samples.times(query.median() / ours.median()),
                        Samples.ms(done.median()) + " / " + Samples.ms(done.p95()) + " |")
                + "\n";
    }

    private void bare(String holder) {
        jdbc.query(
                "select * from inbox_item" + (namesIndexes ? " force index (inbox_by_arrival)" : "")
                        + " where holder = ? and state = 'OPEN' order by arrived_at, id limit " + (PAGE + 1),
                row -> {},
                holder);
        jdbc.queryForObject(
                "select open_count from inbox_counter where holder = ? and campaign_id = 0 and category_code = ''",
                Long.class,
                holder);
    }

    private void taskQuery(String group) {
        TaskQuery query = engine.createTaskQuery().taskCandidateGroup(group);
        query.orderByTaskCreateTime().asc().listPage(0, PAGE);
        query.count();
    }
}
