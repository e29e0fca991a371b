package org.zhuji;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class RightPlaceTest {

    @Test
    void refusesTheTrialDatabaseForRealUse() throws SQLException {
        assertThatIllegalStateException()
                .isThrownBy(() -> DatabaseCheck.requireRightPlace(Set.of("prod"), Set.of("demo"), database("H2")))
                .withMessageContaining("mysql");
    }

    @Test
    void refusesInventedPeopleInARealDatabase() throws SQLException {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        DatabaseCheck.requireRightPlace(Set.of("mysql", "demo"), Set.of("demo"), database("MySQL")))
                .withMessageContaining("demo");
    }

    @Test
    void letsTheDemonstrationAndTheRealThingStart() throws SQLException {
        assertThatCode(() -> DatabaseCheck.requireRightPlace(Set.of(), Set.of("demo"), database("H2")))
                .doesNotThrowAnyException();
        assertThatCode(() -> DatabaseCheck.requireRightPlace(Set.of("mysql"), Set.of("demo"), database("MySQL")))
                .doesNotThrowAnyException();
    }

    private static DataSource database(String product) throws SQLException {
        DataSource source = mock(DataSource.class, RETURNS_DEEP_STUBS);
        when(source.getConnection().getMetaData().getDatabaseProductName()).thenReturn(product);
        return source;
    }
}
