package org.zhuji.escalation.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Migration 1: the engine's tables, made by the engine's own scripts. On MySQL these ask for three-byte characters, in
 * which 𠮷 does not fit and which cannot be widened afterwards; so they are widened while they are read.
 */
@Component
class EngineSchema implements JavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine schema";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
        if (!h2) {
            widenCharacters(connection);
        }
        for (String part : PARTS) {
            String script = script(h2 ? "h2" : "mysql", part);
            ScriptUtils.executeSqlScript(connection, resource(h2 ? script : widened(script)));
        }
    }

    private static void widenCharacters(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter database character set utf8mb4 collate utf8mb4_bin");
        }
    }

    /** @throws IllegalStateException if a later engine writes its scripts otherwise: then this needs another look */
    static String widened(String script) {
        String wide = script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
        if (wide.equals(script) || wide.contains("CHARSET=utf8 ")) {
            throw new IllegalStateException("The engine's MySQL scripts have changed their character set clause");
        }
        return wide;
    }

    private static String script(String database, String part) {
        String name = "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql";
        try (InputStream in = ProcessEngine.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The engine has no script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EncodedResource resource(String script) {
        return new EncodedResource(
                new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
