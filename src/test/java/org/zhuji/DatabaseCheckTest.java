package org.zhuji;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.zhuji.testing.RealMariaDb;

/** Wrong database settings are refused at the start, in a sentence. */
class DatabaseCheckTest {

    @Test
    void refusesThreeByteCharacters() {
        RealMariaDb.Database database = RealMariaDb.database("zhuji_narrow", "utf8mb3", "utf8mb3_bin");

        assertThatThrownBy(() -> check(database, "TRANSACTION_READ_COMMITTED"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("utf8mb4")
                .hasMessageContaining("zhuji_narrow");
    }

    @Test
    void refusesRepeatableRead() {
        RealMariaDb.Database database = RealMariaDb.emptyDatabase("zhuji_repeatable");

        assertThatThrownBy(() -> check(database, "TRANSACTION_REPEATABLE_READ"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("READ COMMITTED");
    }

    @Test
    void refusesAComparisonThatTakesDifferentNamesForTheSame() {
        RealMariaDb.Database database = RealMariaDb.database("zhuji_alike", "utf8mb4", "utf8mb4_general_ci");

        assertThatThrownBy(() -> check(database, "TRANSACTION_READ_COMMITTED"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("utf8mb4_general_ci")
                .hasMessageContaining("alter database zhuji_alike");
    }

    @Test
    void refusesATableLeftFromAnotherComparison() throws SQLException {
        RealMariaDb.Database database = RealMariaDb.emptyDatabase("zhuji_left");
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table old_names (name varchar(40)) collate utf8mb4_general_ci");
        }

        assertThatThrownBy(() -> check(database, "TRANSACTION_READ_COMMITTED"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("old_names");
    }

    @Test
    void acceptsReadCommittedInFullUnicode() {
        RealMariaDb.Database database = RealMariaDb.emptyDatabase("zhuji_good");

        assertThatCode(() -> check(database, "TRANSACTION_READ_COMMITTED")).doesNotThrowAnyException();
    }

    private static void check(RealMariaDb.Database database, String isolation) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(database.url());
        settings.setUsername(database.user());
        settings.setPassword(database.password());
        settings.setTransactionIsolation(isolation);
        settings.setMaximumPoolSize(1);
        try (HikariDataSource source = new HikariDataSource(settings)) {
            DatabaseCheck.check(source);
        }
    }
}
