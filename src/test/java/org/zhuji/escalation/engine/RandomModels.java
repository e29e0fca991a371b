package org.zhuji.escalation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhuji.inbox.Outcome;

/** Small random diagrams within the profile: one to five reviews of random levels, each with random ways to go. */
final class RandomModels {

    private static final List<String> LEVELS = List.of("grassroots", "county", "city");

    private final Random random;
    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder shapes = new StringBuilder();
    private final List<String> tasks = new ArrayList<>();

    private RandomModels(Random random) {
        this.random = random;
    }

    /** @return a diagram of process {@code workEscalation} whose last task is a receipt */
    static String diagram(Random random) {
        return new RandomModels(random).build();
    }

    private String build() {
        int reviews = 1 + random.nextInt(5);
        for (int i = 0; i < reviews; i++) {
            tasks.add("review" + i);
        }
        tasks.add("receipt");
        node("startEvent", "submitted", "提交", "");
        flow("submitted", tasks.get(0), "提交", null);
        for (int i = 0; i < tasks.size(); i++) {
            task(i);
        }
        node("endEvent", "received", "已受理", "");
        placesThatAreUsed();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="http://zhuji.org/bpmn">
                  <bpmn:process id="workEscalation" name="随机流程" isExecutable="true" camunda:historyTimeToLive="P30D">
                %s  </bpmn:process>
                  <bpmn:message id="m" name="workResubmitted" />
                  <bpmndi:BPMNDiagram id="dia"><bpmndi:BPMNPlane id="plane" bpmnElement="workEscalation">
                %s  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                </bpmn:definitions>
                """.formatted(nodes, shapes);
    }

    private void task(int at) {
        String id = tasks.get(at);
        boolean isReceipt = at == tasks.size() - 1;
        String candidate =
                isReceipt ? "receivingDesk@province" : "handler@" + LEVELS.get(random.nextInt(LEVELS.size()));
        node(
                "userTask",
                id,
                "环节" + at,
                " camunda:formKey=\"" + (isReceipt ? "receipt" : "review") + "\" camunda:candidateGroups=\"" + candidate
                        + "\"");
        String next = isReceipt ? "received" : tasks.get(at + 1);
        if (random.nextInt(6) == 0) {
            flow(id, next, "", null);
            return;
        }
        String gateway = id + "Decided";
        boolean hasDefault = random.nextBoolean();
        String onward = id + "On";
        node("exclusiveGateway", gateway, "", hasDefault ? " default=\"" + onward + "\"" : "");
        flow(id, gateway, "", null);
        List<Outcome> others = new ArrayList<>(List.of(Outcome.values()));
        others.remove(Outcome.RECOMMEND);
        others.removeIf(outcome -> random.nextInt(3) == 0);
        for (Outcome outcome : others) {
            flow(gateway, target(outcome, at), "走", "outcome == '" + outcome.value() + "'" + fact());
        }
        flow(onward, gateway, next, "继续", hasDefault ? null : "outcome == 'recommend'");
    }

    /** Now and then a way is open only for branches with or without a level. */
    private String fact() {
        return switch (random.nextInt(6)) {
            case 0 -> " and hasCounty";
            case 1 -> " and not hasCounty";
            default -> "";
        };
    }

    private String target(Outcome outcome, int at) {
        return switch (outcome) {
            case RETURN_TO_AUTHOR -> "correction";
            case REJECT -> "rejected";
            default -> tasks.get(random.nextInt(at + 1));
        };
    }

    private void placesThatAreUsed() {
        boolean isUsed = nodes.indexOf("targetRef=\"correction\"") >= 0;
        if (isUsed) {
            nodes.append("    <bpmn:intermediateCatchEvent id=\"correction\" name=\"等待作者\">"
                    + "<bpmn:messageEventDefinition id=\"md\" messageRef=\"m\" /></bpmn:intermediateCatchEvent>\n");
            shape("correction");
            flow("correction", tasks.get(0), "", null);
        }
        if (nodes.indexOf("targetRef=\"rejected\"") >= 0) {
            node("endEvent", "rejected", "不推荐", "");
        }
    }

    private void node(String kind, String id, String name, String attributes) {
        nodes.append("    <bpmn:%s id=\"%s\" name=\"%s\"%s />\n".formatted(kind, id, name, attributes));
        shape(id);
    }

    private void shape(String id) {
        shapes.append(
                "    <bpmndi:BPMNShape id=\"%s_di\" bpmnElement=\"%s\"><dc:Bounds x=\"0\" y=\"0\" width=\"9\" height=\"9\" />"
                        .formatted(id, id));
        shapes.append("</bpmndi:BPMNShape>\n");
    }

    private void flow(String from, String to, String name, String condition) {
        flow(from + "_" + to + "_" + nodes.length(), from, to, name, condition);
    }

    private void flow(String id, String from, String to, String name, String condition) {
        String body = condition == null
                ? ""
                : "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${" + condition
                        + "}</bpmn:conditionExpression>";
        nodes.append(
                "    <bpmn:sequenceFlow id=\"%s\" name=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</bpmn:sequenceFlow>\n"
                        .formatted(id, name, from, to, body));
    }
}
