package org.zhuji.escalation.engine;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives jobs whose tries are used up new ones: after a database outage at the cutoff the campaign must go on by itself.
 * Steps may run twice, so trying again does no harm; a job that fails for good is logged each time and found by the health check.
 */
@Component
class DeadJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DeadJobs.class);
    private static final int TRIES = 3;

    private final ManagementService management;

    DeadJobs(ManagementService management) {
        this.management = management;
    }

    /** @return how many were given new tries */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    int revive() {
        List<Job> dead = management.createJobQuery().noRetriesLeft().list();
        for (Job job : dead) {
            LOG.error(
                    "Job {} of {} failed for the last time: {}",
                    job.getId(),
                    job.getProcessDefinitionKey(),
                    job.getExceptionMessage());
            management.setJobRetries(job.getId(), TRIES);
        }
        return dead.size();
    }
}
