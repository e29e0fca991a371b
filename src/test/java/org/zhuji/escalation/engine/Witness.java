package org.zhuji.escalation.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What a hostile diagram tries to reach; remembers that it was. */
public class Witness implements JavaDelegate, ExecutionListener, TaskListener {

    /** Creates a witness, by way of the methods of a piece of text. */
    static final String EXPRESSION = "${''.getClass().forName('org.zhuji.escalation.engine.Witness').newInstance()}";

    private static final AtomicInteger CALLS = new AtomicInteger();

    public Witness() {
        CALLS.incrementAndGet();
    }

    static void forget() {
        CALLS.set(0);
    }

    static int calls() {
        return CALLS.get();
    }

    @Override
    public void execute(DelegateExecution execution) {
        CALLS.incrementAndGet();
    }

    @Override
    public void notify(DelegateExecution execution) {
        CALLS.incrementAndGet();
    }

    @Override
    public void notify(DelegateTask task) {
        CALLS.incrementAndGet();
    }
}
