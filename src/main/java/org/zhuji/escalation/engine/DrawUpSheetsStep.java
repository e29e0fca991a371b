package org.zhuji.escalation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhuji.judging.JudgingCourse;

/** Draws up the score sheets once the panel is named. */
@Component
class DrawUpSheetsStep implements JavaDelegate {

    private final JudgingCourse judging;

    DrawUpSheetsStep(JudgingCourse judging) {
        this.judging = judging;
    }

    @Override
    public void execute(DelegateExecution execution) {
        judging.drawUpSheets(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
