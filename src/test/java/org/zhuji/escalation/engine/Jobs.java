package org.zhuji.escalation.engine;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.vocabulary.ProcessKey;

/** The job executor of the tests: runs what is due of one instance, and tells where the instance stands. */
@Component
public class Jobs {

    private final Engine engine;
    private final ManagementService jobs;

    Jobs(Engine engine, ManagementService jobs) {
        this.engine = engine;
        this.jobs = jobs;
    }

    /** Runs every job that is due at this moment once. @return how many there were */
    public int runDue(ProcessKey process, long subjectId) {
        List<String> due = engine.running(process, subjectId)
                .map(instance -> jobs.createJobQuery().processInstanceId(instance).executable().list().stream()
                        .map(Job::getId)
                        .toList())
                .orElse(List.of());
        due.forEach(jobs::executeJob);
        return due.size();
    }

    /** @return ids of the elements where the instance waits; empty when it is over */
    public List<String> standsAt(ProcessKey process, long subjectId) {
        return engine.running(process, subjectId).map(engine::activeElements).orElse(List.of());
    }
}
