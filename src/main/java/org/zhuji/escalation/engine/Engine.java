package org.zhuji.escalation.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.vocabulary.Fact;
import org.zhuji.escalation.vocabulary.Message;
import org.zhuji.escalation.vocabulary.ProcessKey;
import org.zhuji.inbox.Outcome;

/** The engine in our words; every call joins the caller's transaction. */
@Component
public class Engine {

    /** A started instance and the version of the diagram it follows. */
    public record Started(String instanceId, String definitionId) {}

    private final RuntimeService instances;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final RepositoryService diagrams;

    Engine(RuntimeService instances, TaskService tasks, ManagementService jobs, RepositoryService diagrams) {
        this.instances = instances;
        this.tasks = tasks;
        this.jobs = jobs;
        this.diagrams = diagrams;
    }

    public Started start(ProcessKey process, long subjectId, Map<Fact, Object> facts) {
        Map<String, Object> variables = new HashMap<>();
        facts.forEach(
                (fact, value) -> variables.put(fact.variable(), value instanceof Instant at ? Date.from(at) : value));
        ProcessInstance instance =
                instances.startProcessInstanceByKey(process.id(), Long.toString(subjectId), variables);
        return new Started(instance.getId(), instance.getProcessDefinitionId());
    }

    public void complete(String taskId, Outcome outcome) {
        complete(taskId, outcome, Map.of());
    }

    /** @param facts what else the diagram may ask about from here on */
    public void complete(String taskId, Outcome outcome, Map<Fact, Object> facts) {
        Map<String, Object> variables = new HashMap<>();
        facts.forEach((fact, value) -> variables.put(fact.variable(), value));
        variables.put(Fact.OUTCOME.variable(), outcome.value());
        try {
            tasks.complete(taskId, variables);
        } catch (OptimisticLockingException collision) {
            throw new OptimisticLockingFailureException("Task " + taskId + " changed meanwhile", collision);
        }
    }

    /** @return whether the instance was waiting for this message; it has then gone on */
    public boolean tell(String instanceId, Message message) {
        List<Execution> waiting = instances
                .createExecutionQuery()
                .processInstanceId(instanceId)
                .messageEventSubscriptionName(message.messageName())
                .list();
        waiting.forEach(execution -> instances.messageEventReceived(message.messageName(), execution.getId()));
        return !waiting.isEmpty();
    }

    /** @return the id of the running instance about this subject */
    public Optional<String> running(ProcessKey process, long subjectId) {
        return instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(subjectId), process.id())
                .list()
                .stream()
                .findFirst()
                .map(ProcessInstance::getId);
    }

    /** Ends an instance whose diagram does not listen to what it is told. */
    public void abandon(String instanceId, String reason) {
        instances.deleteProcessInstanceIfExists(instanceId, reason, true, true, false, true);
    }

    /** @return whether the instance was waiting for a date; fact and timer now say the new one */
    public boolean moveTimer(String instanceId, Fact fact, Instant to) {
        List<Job> timers =
                jobs.createJobQuery().processInstanceId(instanceId).timers().list();
        if (timers.isEmpty()) {
            return false;
        }
        instances.setVariable(instanceId, fact.variable(), Date.from(to));
        timers.forEach(timer -> jobs.setJobDuedate(timer.getId(), Date.from(to)));
        return true;
    }

    /** @return the date this fact says, or null */
    public Instant date(String instanceId, Fact fact) {
        Date date = (Date) instances.getVariable(instanceId, fact.variable());
        return date == null ? null : date.toInstant();
    }

    /** @return ids of the elements where the instance waits; empty when it is over */
    public List<String> activeElements(String instanceId) {
        boolean over = instances
                .createProcessInstanceQuery()
                .processInstanceId(instanceId)
                .list()
                .isEmpty();
        return over ? List.of() : instances.getActiveActivityIds(instanceId);
    }

    /** @return the version of the diagram that new instances follow */
    public String latestDefinition(ProcessKey process) {
        return diagrams.createProcessDefinitionQuery()
                .processDefinitionKey(process.id())
                .latestVersion()
                .singleResult()
                .getId();
    }

    public String xml(String definitionId) {
        try (InputStream in = diagrams.getProcessModel(definitionId)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
