package org.zhuji.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

class DeadJobsTest {

    @Test
    void givesNewTriesToAJobThatUsedUpItsOwn() {
        ManagementService management = mock(ManagementService.class, RETURNS_DEEP_STUBS);
        Job job = mock(Job.class);
        when(job.getId()).thenReturn("cutoff");
        when(management.createJobQuery().noRetriesLeft().list()).thenReturn(List.of(job));

        assertThat(new DeadJobs(management).revive()).isOne();

        verify(management).setJobRetries("cutoff", 3);
    }
}
