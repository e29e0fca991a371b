package org.zhuji.processadmin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.zhuji.escalation.vocabulary.ExpressionGrammar;

/** The allow-list: only these elements and attributes, and expressions only where the vocabulary has a place for them. */
final class ProfileCheck {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final Set<String> DRAWING =
            Set.of(Diagram.BPMN_DI, "http://www.omg.org/spec/DD/20100524/DI", "http://www.omg.org/spec/DD/20100524/DC");
    private static final Set<String> COMMON = Set.of("id", "name");
    private static final String JOB = "camunda:asyncBefore camunda:asyncAfter camunda:exclusive";

    private static final Map<String, Set<String>> PROFILE = Map.ofEntries(
            row("definitions", "targetNamespace exporter exporterVersion"),
            row("process", "isExecutable camunda:historyTimeToLive camunda:versionTag"),
            row("documentation", ""),
            row("startEvent", "isInterrupting " + JOB),
            row("endEvent", JOB),
            row("intermediateCatchEvent", JOB),
            row("boundaryEvent", "attachedToRef cancelActivity " + JOB),
            row("messageEventDefinition", "messageRef"),
            row("timerEventDefinition", ""),
            row("terminateEventDefinition", ""),
            row("timeDate", "xsi:type"),
            row("timeDuration", "xsi:type"),
            row("userTask", "default camunda:formKey camunda:candidateGroups " + JOB),
            row("serviceTask", "default camunda:delegateExpression " + JOB),
            row("exclusiveGateway", "default gatewayDirection"),
            row("parallelGateway", "gatewayDirection"),
            row("subProcess", "triggeredByEvent"),
            row("sequenceFlow", "sourceRef targetRef"),
            row("conditionExpression", "xsi:type"),
            row("incoming", ""),
            row("outgoing", ""),
            row("message", ""),
            row("textAnnotation", ""),
            row("text", ""),
            row("association", "sourceRef targetRef associationDirection"));

    private ProfileCheck() {}

    static void check(Element element, List<Finding> findings) {
        if (!isDrawing(element)) {
            checkElement(element, findings);
        }
        checkAttributes(element, findings);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                check(inner, findings);
            } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                findings.add(forbidden(element, "处理指令"));
            }
        }
    }

    private static void checkElement(Element element, List<Finding> findings) {
        if (!Diagram.BPMN.equals(element.getNamespaceURI()) || !PROFILE.containsKey(element.getLocalName())) {
            findings.add(forbidden(element, "元素 " + element.getNodeName()));
        } else if (isText(element) && !ExpressionGrammar.isLiteral(element.getTextContent())) {
            findings.add(expression(element));
        }
    }

    private static boolean isText(Element element) {
        return !Set.of("conditionExpression", "timeDate", "timeDuration").contains(element.getLocalName())
                && element.getElementsByTagName("*").getLength() == 0;
    }

    private static void checkAttributes(Element element, List<Finding> findings) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!isAllowed(element, attribute)) {
                findings.add(forbidden(element, "属性 " + attribute.getName()));
            } else if (!isStepPlace(attribute) && !ExpressionGrammar.isLiteral(attribute.getValue())) {
                findings.add(expression(element));
            }
        }
    }

    private static boolean isAllowed(Element element, Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        if (XMLNS.equals(namespace) || isDrawing(element) && namespace == null) {
            return true;
        }
        if (MODELER.equals(namespace)) {
            return "definitions".equals(element.getLocalName());
        }
        Set<String> allowed = PROFILE.getOrDefault(element.getLocalName(), Set.of());
        String name = attribute.getLocalName();
        return namespace == null && (COMMON.contains(name) || allowed.contains(name))
                || Diagram.CAMUNDA.equals(namespace) && allowed.contains("camunda:" + name)
                || XSI.equals(namespace) && allowed.contains("xsi:" + name);
    }

    private static boolean isStepPlace(Attr attribute) {
        return Diagram.CAMUNDA.equals(attribute.getNamespaceURI())
                && "delegateExpression".equals(attribute.getLocalName());
    }

    private static boolean isDrawing(Element element) {
        return DRAWING.contains(element.getNamespaceURI());
    }

    private static Finding forbidden(Element element, String what) {
        return new Finding(
                Diagram.id(element), "not-in-profile", "不允许使用" + what + "。", "请删除；流程图只能使用本系统提供的任务、网关、事件和步骤。");
    }

    private static Finding expression(Element element) {
        return new Finding(Diagram.id(element), "expression-not-allowed", "此处不允许写表达式。", "表达式只能用于条件、定时和服务步骤，请改为普通文字。");
    }

    private static Map.Entry<String, Set<String>> row(String element, String attributes) {
        return Map.entry(
                element,
                attributes.isBlank() ? Set.of() : Set.of(attributes.strip().split(" +")));
    }
}
