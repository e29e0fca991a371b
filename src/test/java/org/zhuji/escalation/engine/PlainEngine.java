package org.zhuji.escalation.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.zhuji.escalation.vocabulary.Fact;
import org.zhuji.escalation.vocabulary.Message;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.Outcome;

/** An engine set up as in production, without the rest: steps only note that they ran, open tasks are kept in a map. */
final class PlainEngine implements TaskMirror, AutoCloseable {

    final List<String> trace = new ArrayList<>();
    final Map<String, ArrivedTask> open = new LinkedHashMap<>();
    final Map<Object, Object> steps = new HashMap<>();
    final ProcessEngine process;
    final Engine engine;
    private String instance;

    PlainEngine() {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setHistory("activity");
        configuration.setMetricsEnabled(false);
        EngineSettings.closeUp(configuration, steps, () -> this);
        process = configuration.buildProcessEngine();
        engine = new Engine(
                process.getRuntimeService(),
                process.getTaskService(),
                process.getManagementService(),
                process.getRepositoryService());
    }

    PlainEngine deploy(ProcessKey key) throws IOException {
        String name = key.id() + ".bpmn";
        process.getRepositoryService()
                .createDeployment()
                .addString(name, Files.readString(Path.of("bpmn", name)))
                .deploy();
        return this;
    }

    void step(String name, JavaDelegate step) {
        steps.put(name, (JavaDelegate) execution -> {
            trace.add(name);
            step.execute(execution);
        });
    }

    PlainEngine start(ProcessKey key, Map<Fact, Object> facts) {
        instance = engine.start(key, 7, facts).instanceId();
        return this;
    }

    /** Finishes the only open task. */
    PlainEngine decide(Outcome outcome) {
        engine.complete(open.keySet().iterator().next(), outcome);
        return this;
    }

    boolean tell(Message message) {
        return engine.tell(instance, message);
    }

    String instance() {
        return instance;
    }

    /** Runs whatever job is due, timers included, once. */
    void runDueJobs() {
        process.getManagementService().createJobQuery().executable().list().stream()
                .map(Job::getId)
                .forEach(process.getManagementService()::executeJob);
    }

    String openDesks() {
        return String.join(
                ",",
                open.values().stream()
                        .map(task -> task.formKey() + " " + task.candidates())
                        .toList());
    }

    @Override
    public void arrived(ArrivedTask task) {
        open.put(task.id(), task);
        trace.add(task.elementId());
    }

    @Override
    public void gone(String taskId) {
        open.remove(taskId);
    }

    @Override
    public void ended(String instanceId, String endElementId) {
        trace.add(endElementId);
    }

    @Override
    public void close() {
        process.close();
    }
}
