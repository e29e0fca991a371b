package org.zhuji.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.testing.ZhujiTest;

/** The engine of the application runs nothing that a diagram brings, even when the diagram gets past its check. */
@ZhujiTest
class InertDiagramsTest {

    private static final String HARMLESS =
            HostileDiagrams.xml("<exclusiveGateway id=\"x\" name=\"什么也不做\"></exclusiveGateway>");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forget() {
        Witness.forget();
    }

    @AfterEach
    void takeAway() {
        engine.getRepositoryService().createDeploymentQuery().deploymentName(HostileDiagrams.KEY).list().stream()
                .map(Deployment::getId)
                .forEach(id -> engine.getRepositoryService().deleteDeployment(id, true));
    }

    static Stream<Arguments> hostile() {
        return HostileDiagrams.all().entrySet().stream()
                .map(entry -> Arguments.of(entry.getKey(), HostileDiagrams.xml(entry.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hostile(String what, String xml) {
        assertThatThrownBy(() -> deployAndStart(engine, xml))
                .as(what)
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageFindingMatch("outside the vocabulary|bring no code|run no scripts");

        assertThat(Witness.calls()).isZero();
        assertThat(running()).isZero();
    }

    @Test
    void runsAHarmlessDiagram() {
        deployAndStart(engine, HARMLESS);

        assertThat(running()).isZero();
    }

    @Test
    void opensNoTaskOfAProcessThatItDoesNotKnow() {
        String task = "<userTask id=\"x\" camunda:formKey=\"review\" camunda:candidateGroups=\"handler@county\"/>";

        assertThatThrownBy(() -> deployAndStart(engine, HostileDiagrams.xml(task)))
                .hasMessageContaining("outside the vocabulary");

        assertThat(running()).isZero();
    }

    /** Shows that the attacks are real: an engine as it comes does all of this. */
    @ParameterizedTest
    @ValueSource(strings = {"class", "expression", "name", "condition", "execution listener with expression", "input"})
    void anEngineAsItComesWouldRunIt(String what) {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        ProcessEngine open = configuration.buildProcessEngine();
        try {
            deployAndStart(open, HostileDiagrams.xml(HostileDiagrams.all().get(what)));
        } catch (RuntimeException e) {
            // a witness is neither a name nor a truth value; it was called all the same
        } finally {
            open.close();
        }
        assertThat(Witness.calls()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "class", "condition", "task listener with class"})
    void refusesADiagramThatWasChangedInTheDatabase(String what) {
        String deployment = deploy(engine, HARMLESS);
        byte[] changed = HostileDiagrams.xml(HostileDiagrams.all().get(what)).getBytes(StandardCharsets.UTF_8);
        jdbc.sql("update ACT_GE_BYTEARRAY set BYTES_ = ? where DEPLOYMENT_ID_ = ?")
                .params(changed, deployment)
                .update();
        ((ProcessEngineImpl) engine)
                .getProcessEngineConfiguration()
                .getDeploymentCache()
                .discardProcessDefinitionCache();

        assertThatThrownBy(() -> start(engine)).isInstanceOf(ProcessEngineException.class);

        assertThat(Witness.calls()).isZero();
        assertThat(running()).isZero();
    }

    private static void deployAndStart(ProcessEngine where, String xml) {
        deploy(where, xml);
        start(where);
    }

    private static String deploy(ProcessEngine where, String xml) {
        return where.getRepositoryService()
                .createDeployment()
                .name(HostileDiagrams.KEY)
                .addString(HostileDiagrams.KEY + ".bpmn", xml)
                .deploy()
                .getId();
    }

    private static void start(ProcessEngine where) {
        where.getRuntimeService().startProcessInstanceByKey(HostileDiagrams.KEY, "1");
    }

    private long running() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(HostileDiagrams.KEY)
                .count();
    }
}
