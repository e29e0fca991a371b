package org.zhuji.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class CheckedPlaceTest {

    @Autowired
    private CheckedPlace place;

    @Autowired
    private JdbcClient jdbc;

    @Value("${zhuji.data}")
    private Path data;

    @Test
    void namesProfileDatabaseFolderAndRows() {
        long entries =
                jdbc.sql("select count(*) from audit_entry").query(Long.class).single();

        assertThat(place.words())
                .contains("profile [test]", "database jdbc:h2:mem:", "audit_entry " + entries)
                .contains(data.resolve("media").toAbsolutePath().normalize().toString());
        assertThat(place.isDemonstration()).isFalse();
    }

    @Test
    void neverShowsAPassword() {
        assertThat(CheckedPlace.withoutSecrets("jdbc:mysql://zhuji:s@cret@db:3306/zhuji?password=other&x=y"))
                .isEqualTo("jdbc:mysql://db:3306/zhuji");
        assertThat(CheckedPlace.withoutSecrets("jdbc:h2:file:./data/zhuji;PASSWORD=x;WRITE_DELAY=0"))
                .isEqualTo("jdbc:h2:file:./data/zhuji");
    }
}
