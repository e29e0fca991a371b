package org.zhuji;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Looks at the database before anything is written to it: wrong settings would lose names or decisions months later. */
@Component
class DatabaseCheck implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        check(flyway.getConfiguration().getDataSource());
        flyway.migrate();
    }

    /** @throws IllegalStateException with what is wrong and how to cure it */
    static void check(DataSource source) {
        try (Connection connection = source.getConnection()) {
            if ("H2".equals(connection.getMetaData().getDatabaseProductName())) {
                return;
            }
            requireIsolation(connection);
            requireFullUnicode(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("数据库无法连接，请检查 ZHUJI_DB_URL、用户名和密码。/ The database cannot be reached.", e);
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
