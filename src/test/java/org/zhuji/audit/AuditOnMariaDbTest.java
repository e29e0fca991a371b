package org.zhuji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhuji.testing.RealMariaDb;

class AuditOnMariaDbTest {

    private static final String KIND = "mariaDb";

    private final DataSource database = database();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final AuditLog audit = new AuditLog(jdbc, Clock.systemUTC());
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));

    @Test
    void locksAndTextsHoldOnARealServer() throws Exception {
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        append("𠮷😀");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Void>> work = new ArrayList<>();
        IntStream.range(0, 20)
                .forEach(i -> work.add(() -> {
                    append("by " + i);
                    return null;
                }));
        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();

        assertThat(audit.of(KIND, 1)).hasSize(21);
        assertThat(audit.of(KIND, 1).get(0).details()).isEqualTo("𠮷😀");
        assertThat(audit.verify()).isEmpty();
    }

    @Test
    void theSeparationOfAdministratorsIsHeldByTheServer() {
        jdbc.sql("insert into union_unit (id, code, name, short_name, kind, path, active)"
                        + " values (1, '620000', '省总', '省总', 'PROVINCE', '/1/', true)")
                .update();
        jdbc.sql("insert into person (id, name, side, created_at) values (1, '𠮷😀', 'AUDITOR', now(6))")
                .update();
        give("AUDITOR", "AUDITOR");

        for (String[] mixed :
                new String[][] {{"BUSINESS", "JUDGE"}, {"AUDITOR", "JUDGE"}, {"BUSINESS", "SYSTEM_ADMIN"}}) {
            assertThatThrownBy(() -> give(mixed[0], mixed[1]))
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("update person set side = 'BUSINESS'").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void give(String side, String role) {
        jdbc.sql("insert into duty (person_id, side, role, union_id, since) values (1, :side, :role, 1, now(6))")
                .param("side", side)
                .param("role", role)
                .update();
    }

    private void append(String details) {
        transaction.executeWithoutResult(
                status -> audit.record(new AuditEntry(KIND, 1, Verb.EDIT, null, "系统", null, details)));
    }

    private static DataSource database() {
        RealMariaDb.Database empty = RealMariaDb.emptyDatabase("zhuji_ground");
        DataSource source = new DriverManagerDataSource(empty.url(), empty.user(), empty.password());
        ResourceDatabasePopulator scripts = new ResourceDatabasePopulator(
                new ClassPathResource("db/migration/V2__organisation.sql"),
                new ClassPathResource("db/migration/V3__audit.sql"),
                new ClassPathResource("db/migration/V4__people.sql"));
        scripts.setSqlScriptEncoding("UTF-8");
        scripts.execute(source);
        return source;
    }
}
