package org.zhuji.processadmin;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;
import org.zhuji.people.Actor;
import org.zhuji.people.Role;

/** The door to diagrams: the only way into the engine. */
@Service
public class DiagramLibrary {

    private final DiagramCheck check;
    private final RepositoryService diagrams;
    private final AuditLog audit;

    DiagramLibrary(DiagramCheck check, RepositoryService diagrams, AuditLog audit) {
        this.check = check;
        this.diagrams = diagrams;
        this.audit = audit;
    }

    /**
     * Puts a diagram into use for everything that starts from now on; what runs stays on its version.
     *
     * @return its version, the same as before when nothing has changed
     * @throws org.zhuji.people.NotYourDuty unless the caller is a system administrator
     * @throws DiagramRefused with every finding
     */
    @Transactional
    public int publish(Actor actor, byte[] xml) {
        String duty = actor.isSystem() ? null : actor.require(Role.SYSTEM_ADMIN).label();
        List<Finding> findings = check.check(xml);
        if (!findings.isEmpty()) {
            throw new DiagramRefused(findings);
        }
        String id = check.processId(xml);
        DeploymentWithDefinitions deployed = diagrams.createDeployment()
                .name(id)
                .addInputStream(id + ".bpmn", new ByteArrayInputStream(xml))
                .enableDuplicateFiltering(true)
                .deployWithResult();
        if (deployed.getDeployedProcessDefinitions() == null) {
            return current(id).getVersion();
        }
        ProcessDefinition definition = deployed.getDeployedProcessDefinitions().get(0);
        audit.record(new AuditEntry(
                "diagram",
                0,
                Verb.PUBLISH,
                actor.personId(),
                actor.name(),
                duty,
                id + " 第 " + definition.getVersion() + " 版"));
        return definition.getVersion();
    }

    /** @return whether a diagram of this process is in use */
    @Transactional(readOnly = true)
    public boolean has(String processId) {
        return current(processId) != null;
    }

    private ProcessDefinition current(String processId) {
        return diagrams.createProcessDefinitionQuery()
                .processDefinitionKey(processId)
                .latestVersion()
                .singleResult();
    }
}
