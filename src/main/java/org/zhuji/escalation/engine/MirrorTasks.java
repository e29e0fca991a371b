package org.zhuji.escalation.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Adds the listeners that feed the {@link TaskMirror} to every diagram, so that none has to be drawn. */
class MirrorTasks extends AbstractBpmnParseListener {

    private final Supplier<TaskMirror> mirror;

    MirrorTasks(Supplier<TaskMirror> mirror) {
        this.mirror = mirror;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String formKey = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formKey");
        String candidates = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "candidateGroups");
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TaskListener gone = left -> mirror.get().gone(left.getId());
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, opened -> mirror.get().arrived(arrived(opened, formKey, candidates)));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, gone);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, gone);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        ExecutionListener ended =
                execution -> mirror.get().ended(execution.getProcessInstanceId(), execution.getCurrentActivityId());
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, ended);
    }

    private static ArrivedTask arrived(DelegateTask task, String formKey, String candidates) {
        TaskEntity entity = (TaskEntity) task;
        ProcessDefinitionEntity definition = entity.getProcessDefinition();
        return new ArrivedTask(
                task.getId(),
                definition.getKey(),
                task.getExecution().getProcessBusinessKey(),
                task.getTaskDefinitionKey(),
                task.getName(),
                formKey,
                candidates);
    }
}
