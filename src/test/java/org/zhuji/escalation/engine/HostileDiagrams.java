package org.zhuji.escalation.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** Diagrams that try to make the engine run something; each has one task or event between start and end. */
final class HostileDiagrams {

    static final String KEY = "hostile";
    private static final String CLASS = "org.zhuji.escalation.engine.Witness";
    private static final String EVIL = Witness.EXPRESSION;
    private static final String SCRIPT = "new " + CLASS + "()";
    private static final String TASK = " camunda:formKey=\"review\" camunda:candidateGroups=\"handler@county\"";

    private HostileDiagrams() {}

    /** @return body of the process by what it tries */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        userTasks(all);
        serviceTasks(all);
        listeners(all);
        events(all);
        loopsAndCalls(all);
        return all;
    }

    private static void userTasks(Map<String, String> all) {
        all.put("name", task("name=\"" + EVIL + "\"" + TASK, ""));
        all.put("deferred name", task("name=\"" + EVIL.replace('$', '#') + "\"" + TASK, ""));
        all.put("expression within a name", task("name=\"审核 " + EVIL + " 推荐\"" + TASK, ""));
        all.put("description", task(TASK, "<documentation>" + EVIL + "</documentation>"));
        all.put("candidate groups", task("camunda:formKey=\"review\" camunda:candidateGroups=\"" + EVIL + "\"", ""));
        for (String attribute : new String[] {"assignee", "candidateUsers", "dueDate", "followUpDate", "priority"}) {
            all.put(attribute, task("camunda:" + attribute + "=\"" + EVIL + "\"" + TASK, ""));
        }
        all.put("form key", task("camunda:formKey=\"" + EVIL + "\" camunda:candidateGroups=\"handler@county\"", ""));
        all.put(
                "potential owner",
                task(
                        TASK,
                        "<potentialOwner><resourceAssignmentExpression><formalExpression>" + EVIL
                                + "</formalExpression></resourceAssignmentExpression></potentialOwner>"));
        all.put(
                "form field",
                task(
                        TASK,
                        extension("<camunda:formData><camunda:formField id=\"f\" type=\"string\" defaultValue=\"" + EVIL
                                + "\"/></camunda:formData>")));
    }

    private static void serviceTasks(Map<String, String> all) {
        all.put(
                "script task",
                "<scriptTask id=\"x\" scriptFormat=\"groovy\"><script>" + SCRIPT + "</script></scriptTask>");
        all.put(
                "script task in JUEL",
                "<scriptTask id=\"x\" scriptFormat=\"juel\"><script>" + EVIL + "</script></scriptTask>");
        all.put("class", service("camunda:class=\"" + CLASS + "\"", ""));
        all.put("expression", service("camunda:expression=\"" + EVIL + "\"", ""));
        all.put("delegate expression", service("camunda:delegateExpression=\"" + EVIL + "\"", ""));
        all.put("bean outside the vocabulary", service("camunda:delegateExpression=\"${dataSource}\"", ""));
        all.put(
                "shell command",
                service("camunda:type=\"shell\"", extension("<camunda:field name=\"command\" stringValue=\"true\"/>")));
        all.put("external task", service("camunda:type=\"external\" camunda:topic=\"" + EVIL + "\"", ""));
        all.put("send task", "<sendTask id=\"x\" camunda:class=\"" + CLASS + "\"/>");
        all.put("rule task", "<businessRuleTask id=\"x\" camunda:class=\"" + CLASS + "\"/>");
        all.put("decision", "<businessRuleTask id=\"x\" camunda:decisionRef=\"" + EVIL + "\"/>");
        all.put(
                "connector",
                service(
                        "camunda:delegateExpression=\"${announceStep}\"",
                        extension("<camunda:connector><camunda:inputOutput><camunda:inputParameter name=\"url\">" + EVIL
                                + "</camunda:inputParameter></camunda:inputOutput>"
                                + "<camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>")));
        all.put("input", task(TASK, parameter("inputParameter", EVIL)));
        all.put("output", task(TASK, parameter("outputParameter", EVIL)));
        all.put(
                "scripted input",
                task(
                        TASK,
                        parameter(
                                "inputParameter",
                                "<camunda:script scriptFormat=\"groovy\">" + SCRIPT + "</camunda:script>")));
        all.put(
                "retry cycle",
                service(
                        "camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${announceStep}\"",
                        extension("<camunda:failedJobRetryTimeCycle>" + EVIL + "</camunda:failedJobRetryTimeCycle>")));
        all.put("job priority", task("camunda:asyncBefore=\"true\" camunda:jobPriority=\"" + EVIL + "\"" + TASK, ""));
    }

    private static void listeners(Map<String, String> all) {
        Map<String, String> ways = Map.of(
                "class", "class=\"" + CLASS + "\"/>",
                "expression", "expression=\"" + EVIL + "\"/>",
                "delegate expression", "delegateExpression=\"" + EVIL + "\"/>");
        ways.forEach((way, rest) -> {
            String execution = extension("<camunda:executionListener event=\"start\" " + rest);
            String task = extension("<camunda:taskListener event=\"create\" " + rest);
            all.put("execution listener with " + way, task(TASK, execution));
            all.put("task listener with " + way, task(TASK, task));
            all.put("process listener with " + way, execution + task(TASK, ""));
        });
        all.put(
                "scripted listener",
                task(
                        TASK,
                        extension("<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">"
                                + SCRIPT + "</camunda:script></camunda:executionListener>")));
        all.put(
                "task timeout listener",
                task(
                        TASK,
                        extension("<camunda:taskListener id=\"l\" event=\"timeout\" class=\"" + CLASS
                                + "\"><timerEventDefinition><timeDuration>" + EVIL
                                + "</timeDuration></timerEventDefinition></camunda:taskListener>")));
    }

    private static void events(Map<String, String> all) {
        for (String kind : new String[] {"timeDate", "timeDuration", "timeCycle"}) {
            all.put(
                    kind,
                    "<intermediateCatchEvent id=\"x\"><timerEventDefinition><" + kind + ">" + EVIL + "</" + kind
                            + "></timerEventDefinition></intermediateCatchEvent>");
        }
        all.put(
                "message name",
                "<intermediateCatchEvent id=\"x\"><messageEventDefinition messageRef=\"evil\"/></intermediateCatchEvent>");
        all.put(
                "signal name",
                "<intermediateThrowEvent id=\"x\"><signalEventDefinition signalRef=\"evilSignal\"/>"
                        + "</intermediateThrowEvent>");
        all.put(
                "thrown message",
                "<intermediateThrowEvent id=\"x\"><messageEventDefinition messageRef=\"plain\" camunda:class=\"" + CLASS
                        + "\"/></intermediateThrowEvent>");
        all.put(
                "conditional event",
                "<intermediateCatchEvent id=\"x\"><conditionalEventDefinition><condition xsi:type=\"tFormalExpression\">"
                        + EVIL + "</condition></conditionalEventDefinition></intermediateCatchEvent>");
    }

    private static void loopsAndCalls(Map<String, String> all) {
        all.put(
                "collection of a loop",
                task(TASK, "<multiInstanceLoopCharacteristics camunda:collection=\"" + EVIL + "\"/>"));
        all.put(
                "cardinality of a loop",
                task(
                        TASK,
                        "<multiInstanceLoopCharacteristics><loopCardinality>" + EVIL
                                + "</loopCardinality></multiInstanceLoopCharacteristics>"));
        all.put("called process", "<callActivity id=\"x\" calledElement=\"" + EVIL + "\"/>");
        all.put("condition", condition("", EVIL));
        all.put("scripted condition", condition(" language=\"groovy\"", SCRIPT));
    }

    /** @param body as in {@link #all} */
    static String xml(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"x\">"
                + (body.contains("\"evil\"") ? "<message id=\"evil\" name=\"" + EVIL + "\"/>" : "")
                + "<message id=\"plain\" name=\"workWithdrawn\"/>"
                + "<process id=\"" + KEY + "\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\">" + body
                + "<startEvent id=\"start\"/><endEvent id=\"end\"/>"
                + "<sequenceFlow id=\"a\" sourceRef=\"start\" targetRef=\"x\"/>"
                + "<sequenceFlow id=\"b\" sourceRef=\"x\" targetRef=\"end\"/></process>"
                + (body.contains("\"evilSignal\"") ? "<signal id=\"evilSignal\" name=\"" + EVIL + "\"/>" : "")
                + "</definitions>";
    }

    private static String condition(String attributes, String condition) {
        return "<exclusiveGateway id=\"x\" default=\"b\"/><sequenceFlow id=\"c\" sourceRef=\"x\" targetRef=\"end\">"
                + "<conditionExpression xsi:type=\"tFormalExpression\"" + attributes + ">" + condition
                + "</conditionExpression></sequenceFlow>";
    }

    private static String task(String attributes, String inner) {
        return "<userTask id=\"x\" " + attributes + ">" + inner + "</userTask>";
    }

    private static String service(String attributes, String inner) {
        return "<serviceTask id=\"x\" " + attributes + ">" + inner + "</serviceTask>";
    }

    private static String extension(String inner) {
        return "<extensionElements>" + inner + "</extensionElements>";
    }

    private static String parameter(String kind, String value) {
        return extension("<camunda:inputOutput><camunda:" + kind + " name=\"v\">" + value + "</camunda:" + kind
                + "></camunda:inputOutput>");
    }
}
