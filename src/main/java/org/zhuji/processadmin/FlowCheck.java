package org.zhuji.processadmin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The drawing as a graph: nothing dangles, every element is reached and leads on, every way out of a gateway is labelled. */
final class FlowCheck {

    private FlowCheck() {}

    static void check(Diagram diagram, List<Finding> findings) {
        diagram.all("sequenceFlow").forEach(flow -> checkEnds(diagram, flow, findings));
        diagram.all("exclusiveGateway").forEach(gateway -> checkGateway(diagram, gateway, findings));
        Set<String> reached = reached(diagram);
        for (Element node : diagram.flowNodes()) {
            if (!reached.contains(Diagram.id(node))) {
                add(findings, node, "not-reached", "“" + Diagram.label(node) + "”永远到不了。", "请用连线接入流程，或删除它。");
            }
            if (!leadsOn(diagram, node)) {
                add(findings, node, "dead-end", "“" + Diagram.label(node) + "”之后没有去向，作品会停在这里。", "请连到下一个元素或结束事件。");
            }
            if (!diagram.hasShape(node)) {
                add(findings, node, "no-shape", "“" + Diagram.label(node) + "”在图上没有位置。", "请在编辑器中打开并重新放置该元素。");
            }
        }
    }

    private static void checkEnds(Diagram diagram, Element flow, List<Finding> findings) {
        if (diagram.byId(flow.getAttribute("sourceRef")).isEmpty()
                || diagram.byId(flow.getAttribute("targetRef")).isEmpty()) {
            add(findings, flow, "dangling", "连线的一端没有连接到元素。", "请重新连接或删除这条连线。");
        }
    }

    private static void checkGateway(Diagram diagram, Element gateway, List<Finding> findings) {
        List<Element> ways = diagram.outgoing(gateway);
        if (ways.size() < 2) {
            return;
        }
        for (Element way : ways) {
            if (way.getAttribute("name").isBlank()) {
                add(findings, way, "unlabelled", "网关“" + Diagram.label(gateway) + "”的一条出线没有文字。", "请写明什么情况下走这条线。");
            }
            boolean isDefault = Diagram.id(way).equals(gateway.getAttribute("default"));
            if (Diagram.children(way, "conditionExpression").isEmpty() != isDefault) {
                add(
                        findings,
                        way,
                        "no-condition",
                        "网关“" + Diagram.label(gateway) + "”的出线须有条件，默认线除外。",
                        "请填写条件，或把它设为默认线。");
            }
        }
    }

    private static boolean leadsOn(Diagram diagram, Element node) {
        return "endEvent".equals(node.getLocalName())
                || "subProcess".equals(node.getLocalName()) && isEventSubProcess(node)
                || !diagram.outgoing(node).isEmpty();
    }

    private static Set<String> reached(Diagram diagram) {
        Deque<Element> open = new ArrayDeque<>();
        diagram.flowNodes().stream().filter(FlowCheck::isEntrance).forEach(open::add);
        Set<String> reached = new HashSet<>();
        while (!open.isEmpty()) {
            Element node = open.poll();
            if (reached.add(Diagram.id(node))) {
                diagram.outgoing(node)
                        .forEach(flow ->
                                diagram.byId(flow.getAttribute("targetRef")).ifPresent(open::add));
            }
        }
        return reached;
    }

    private static boolean isEntrance(Element node) {
        return Set.of("startEvent", "boundaryEvent").contains(node.getLocalName()) || isEventSubProcess(node);
    }

    private static boolean isEventSubProcess(Element node) {
        return "true".equals(node.getAttribute("triggeredByEvent"));
    }

    private static void add(List<Finding> findings, Element element, String rule, String reason, String cure) {
        findings.add(new Finding(Diagram.id(element), rule, reason, cure));
    }
}
