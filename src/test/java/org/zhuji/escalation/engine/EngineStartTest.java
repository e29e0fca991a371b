package org.zhuji.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhuji.testing.ZhujiTest;

/** The engine in the application: on our schema, deployed to only through the library. */
@ZhujiTest
class EngineStartTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Flyway flyway;

    @Test
    void standsOnTheSchemaOfOurFirstMigration() {
        assertThat(flyway.info().applied()[0].getVersion().getVersion()).isEqualTo("1");
        assertThat(engine.getManagementService().getProperties().get("schema.version"))
                .isNotEmpty();
    }

    @Test
    void keepsTenantsAuthorizationsAndJobExecutorOutOfTheTests() {
        assertThat(engine.getProcessEngineConfiguration().isAuthorizationEnabled())
                .isFalse();
        assertThat(engine.getProcessEngineConfiguration().getDatabaseSchemaUpdate())
                .isEqualTo("false");
    }
}
