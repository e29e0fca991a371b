package org.zhuji.escalation.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import org.zhuji.shared.BusinessClock;

/** Keeps the engine's clock with the business clock, so that timers fire when the demo's clock is moved. */
@Component
class EngineClock {

    private final ProcessEngine engine;

    EngineClock(ProcessEngine engine, BusinessClock clock) {
        this.engine = engine;
        clock.whenMoved(() -> moved(clock));
        follow(clock);
    }

    private void moved(BusinessClock clock) {
        follow(clock);
        JobExecutor jobs =
                ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getJobExecutor();
        if (jobs != null && jobs.isActive()) {
            jobs.jobWasAdded();
        }
    }

    static void follow(BusinessClock clock) {
        ClockUtil.offset(clock.offset().toMillis());
    }
}
