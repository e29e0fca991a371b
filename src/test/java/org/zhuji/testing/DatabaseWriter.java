package org.zhuji.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A program that writes into an embedded database from several connections until it is killed, and says on its standard
 * output what the database has acknowledged: {@code + id} for a row put in, {@code - id} for one taken out.
 */
public final class DatabaseWriter {

    private static final int CONNECTIONS = 4;
    private static final int KEPT = 60;
    private static final String TEXT = "逐级上报".repeat(200);

    private static volatile boolean ending;

    private final String url;
    private final int writer;

    private DatabaseWriter(String url, int writer) {
        this.url = url;
        this.writer = writer;
    }

    /** @param arguments the database's URL, the number of the first row */
    public static void main(String[] arguments) {
        long first = Long.parseLong(arguments[1]);
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(connections)));
        for (int writer = 0; writer < CONNECTIONS; writer++) {
            DatabaseWriter program = new DatabaseWriter(arguments[0], writer);
            connections.execute(() -> program.writeFrom(first));
        }
    }

    private void writeFrom(long first) {
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            connection.setAutoCommit(false);
            for (long id = first + writer; !ending; id += CONNECTIONS) {
                put(connection, id);
                if (id - first > KEPT) {
                    takeOut(connection, id - KEPT / CONNECTIONS * CONNECTIONS);
                }
            }
        } catch (SQLException e) {
            say("fault " + e.getMessage());
            Runtime.getRuntime().halt(1);
        }
    }

    private static void put(Connection connection, long id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into entry (id, text) values (?, ?)");
                Statement count = connection.createStatement()) {
            insert.setLong(1, id);
            insert.setString(2, TEXT);
            insert.executeUpdate();
            count.executeUpdate("update counter set n = n + 1");
        }
        connection.commit();
        say("+ " + id);
    }

    private static void takeOut(Connection connection, long id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from entry where id = ?");
                Statement count = connection.createStatement()) {
            delete.setLong(1, id);
            delete.executeUpdate();
            count.executeUpdate("update counter set n = n - 1");
        }
        say("? " + id);
        connection.commit();
        say("- " + id);
    }

    /** As the program does when it is asked to end: what runs is finished, the last connection closes the database. */
    private static void end(ExecutorService connections) {
        ending = true;
        connections.shutdown();
        try {
            connections.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
