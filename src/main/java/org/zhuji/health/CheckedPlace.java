package org.zhuji.health;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** What a check looked at, so that nobody takes the demonstration's data for the real ones. */
@Component
class CheckedPlace {

    private static final List<String> COUNTED =
            List.of("work", "media_file", "decision", "score_sheet", "notice", "audit_entry");

    private final JdbcClient jdbc;
    private final DataSource source;
    private final Environment environment;
    private final Path media;

    CheckedPlace(JdbcClient jdbc, DataSource source, Environment environment, @Value("${zhuji.data}") Path data) {
        this.jdbc = jdbc;
        this.source = source;
        this.environment = environment;
        this.media = data.resolve("media").toAbsolutePath().normalize();
    }

    /** @return profiles, database without its password, folder and numbers of rows */
    String words() {
        return "profile " + profiles() + ", database " + database() + ", files " + media + ", rows " + rows();
    }

    boolean isDemonstration() {
        return profiles().contains("demo");
    }

    private List<String> profiles() {
        String[] active = environment.getActiveProfiles();
        return List.of(active.length == 0 ? environment.getDefaultProfiles() : active);
    }

    private String database() {
        try {
            return withoutSecrets(JdbcUtils.extractDatabaseMetaData(source, metadata -> metadata.getURL()));
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not say its address", e);
        }
    }

    private String rows() {
        return COUNTED.stream()
                .map(table -> table + " "
                        + jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                .collect(Collectors.joining(", "));
    }

    /** User, password and settings may stand in an address: before an {@code @}, behind a {@code ?} or {@code ;}. */
    static String withoutSecrets(String url) {
        return url.replaceAll("[?;].*", "").replaceAll("//[^/]*@", "//");
    }
}
