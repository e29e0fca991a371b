package org.zhuji.escalation.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.vocabulary.Fact;

/** Closes the collection, a batch per run; the diagram comes back until nothing is left. */
@Component
class CloseCollectionStep implements JavaDelegate {

    private final CollectionCloser closer;

    CloseCollectionStep(CollectionCloser closer) {
        this.closer = closer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long campaignId = Long.parseLong(execution.getProcessBusinessKey());
        execution.setVariable(Fact.COLLECTION_CLOSED.variable(), closer.closeNextBatch(campaignId));
    }
}
