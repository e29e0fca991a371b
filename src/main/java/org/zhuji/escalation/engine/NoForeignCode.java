package org.zhuji.escalation.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.zhuji.escalation.vocabulary.ExpressionGrammar;

/**
 * Refuses a diagram that names code, however it came into the database: the last line of defence behind the door's
 * {@code DiagramCheck}. Classes are only loaded when a task runs, so refusing at the end of reading is early enough.
 */
class NoForeignCode extends AbstractBpmnParseListener {

    private static final Set<String> FORBIDDEN_ELEMENTS = Set.of(
            "scriptTask",
            "businessRuleTask",
            "sendTask",
            "callActivity",
            "script",
            "connector",
            "executionListener",
            "taskListener",
            "field",
            "inputOutput",
            "formData",
            "constraint",
            "in",
            "out");
    private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of(
            "class",
            "expression",
            "type",
            "topic",
            "resource",
            "decisionRef",
            "formHandlerClass",
            "resultVariable",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "taskPriority",
            "jobPriority");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        check(root);
    }

    private static void check(Element element) {
        String name = element.getTagName();
        if (FORBIDDEN_ELEMENTS.contains(local(name))) {
            throw refusal(element, name);
        }
        FORBIDDEN_ATTRIBUTES.stream()
                .filter(attribute -> element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, attribute) != null)
                .forEach(attribute -> {
                    throw refusal(element, attribute);
                });
        String delegate = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression");
        if (delegate != null && !ExpressionGrammar.isStep(delegate)) {
            throw refusal(element, delegate);
        }
        element.elements().forEach(NoForeignCode::check);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static ProcessEngineException refusal(Element element, String what) {
        return new ProcessEngineException(
                "Diagrams bring no code: " + what + " at " + element.getTagName() + " in line " + element.getLine());
    }
}
