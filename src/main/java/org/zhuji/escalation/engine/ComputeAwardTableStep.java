package org.zhuji.escalation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhuji.judging.JudgingCourse;

/** Computes the proposed award table once the sheets are locked. */
@Component
class ComputeAwardTableStep implements JavaDelegate {

    private final JudgingCourse judging;

    ComputeAwardTableStep(JudgingCourse judging) {
        this.judging = judging;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judging.computeAwardTable(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
