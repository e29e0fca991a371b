package org.zhuji;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks at the database before anything is written to it: wrong settings would lose names or decisions months later. */
@Component
class DatabaseCheck implements FlywayMigrationStrategy {

    private static final String TRIAL_DATABASE = "H2";
    private static final String COLLATION = "utf8mb4_bin";

    private final Environment environment;

    DatabaseCheck(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void migrate(Flyway flyway) {
        DataSource source = flyway.getConfiguration().getDataSource();
        requireRightPlace(Set.of(environment.getActiveProfiles()), Set.of(environment.getDefaultProfiles()), source);
        check(source);
        flyway.migrate();
    }

    /**
     * Invented people belong into the trial database, real ones do not: it is for one machine and a demonstration.
     *
     * @throws IllegalStateException if the profiles and the database do not go together
     */
    static void requireRightPlace(Set<String> active, Set<String> defaults, DataSource source) {
        Set<String> profiles = active.isEmpty() ? defaults : active;
        boolean isTrial = profiles.contains("demo") || profiles.contains("test");
        boolean isTrialDatabase = product(source).equals(TRIAL_DATABASE);
        if (isTrial && !isTrialDatabase && profiles.contains("demo")) {
            throw new IllegalStateException("演示（demo）只能使用自带的 H2 数据库，不能连接正式数据库；正式使用请只启用 mysql。"
                    + "/ Profile demo would put invented accounts into a real database; use mysql alone.");
        }
        if (!isTrial && isTrialDatabase) {
            throw new IllegalStateException("没有配置正式数据库，重启后数据会丢失；请用 --spring.profiles.active=mysql 启动。"
                    + "/ No real database is configured for profiles " + profiles + "; start with profile mysql.");
        }
    }

    private static String product(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static IllegalStateException unreachable(SQLException e) {
        return new IllegalStateException("数据库无法连接，请检查 ZHUJI_DB_URL、用户名和密码。/ The database cannot be reached.", e);
    }

    /** @throws IllegalStateException with what is wrong and how to cure it */
    static void check(DataSource source) {
        try (Connection connection = source.getConnection()) {
            if (TRIAL_DATABASE.equals(connection.getMetaData().getDatabaseProductName())) {
                return;
            }
            requireIsolation(connection);
            requireFullUnicode(connection);
            requireExactComparison(connection);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** Under REPEATABLE READ the engine reads stale rows and deadlocks with itself. */
    private static void requireIsolation(Connection connection) throws SQLException {
        if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
            throw new IllegalStateException("数据库事务隔离级别必须是 READ COMMITTED，请设置"
                    + " spring.datasource.hikari.transaction-isolation=TRANSACTION_READ_COMMITTED。"
                    + "/ The pool's isolation must be READ COMMITTED.");
        }
    }

    /**
     * Under any other collation different names, codes and links may count as the same (𠮷 and 😀 do in utf8mb4_general_ci),
     * and our tables cannot be joined with the engine's, which are utf8mb4_bin.
     */
    private static void requireExactComparison(Connection connection) throws SQLException {
        String otherTables = "select min(table_name) from information_schema.tables where table_schema = database()"
                + " and table_name <> 'flyway_schema_history' and table_collation <> '" + COLLATION + "'";
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select @@collation_database, database(), (" + otherTables + ")")) {
            row.next();
            String collation = row.getString(1);
            if (!COLLATION.equals(collation)) {
                throw new IllegalStateException("数据库 " + row.getString(2) + " 的排序规则是 " + collation + "，必须是 " + COLLATION
                        + "：alter database " + row.getString(2) + " character set utf8mb4 collate " + COLLATION
                        + "。/ The schema's collation must be " + COLLATION + ".");
            }
            if (row.getString(3) != null) {
                throw new IllegalStateException("表 " + row.getString(3) + " 的排序规则不是 " + COLLATION
                        + "：请改用新建的空数据库，或由数据库管理员转换该表。" + "/ Table " + row.getString(3) + " is not in " + COLLATION
                        + "; use an empty schema or convert it.");
            }
        }
    }

    /** In three-byte “utf8” a name like 𠮷 or an emoji fails in the middle of a submission. */
    private static void requireFullUnicode(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@character_set_database, database()")) {
            row.next();
            String charset = row.getString(1);
            if (!"utf8mb4".equals(charset)) {
                throw new IllegalStateException("数据库 " + row.getString(2) + " 的字符集是 " + charset
                        + "，必须是 utf8mb4：alter database " + row.getString(2)
                        + " character set utf8mb4 collate utf8mb4_bin。/ The schema's character set must be utf8mb4.");
            }
        }
    }
}
