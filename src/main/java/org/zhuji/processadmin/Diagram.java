package org.zhuji.processadmin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A parsed diagram, asked by the checks. */
final class Diagram {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMN_DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Set<String> FLOW_NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "exclusiveGateway",
            "parallelGateway",
            "subProcess");

    private final Document document;
    private final Map<String, Element> flowNodes = new LinkedHashMap<>();
    private final Map<String, List<Element>> outgoing = new HashMap<>();
    private final Set<String> drawn = new HashSet<>();

    Diagram(Document document) {
        this.document = document;
        FLOW_NODES.forEach(name -> all(name).forEach(node -> flowNodes.put(id(node), node)));
        all("sequenceFlow")
                .forEach(flow -> outgoing.computeIfAbsent(flow.getAttribute("sourceRef"), source -> new ArrayList<>())
                        .add(flow));
        elements(document.getElementsByTagNameNS(BPMN_DI, "BPMNShape"))
                .forEach(shape -> drawn.add(shape.getAttribute("bpmnElement")));
    }

    List<Element> processes() {
        return all("process");
    }

    Collection<Element> flowNodes() {
        return flowNodes.values();
    }

    List<Element> all(String name) {
        return elements(document.getElementsByTagNameNS(BPMN, name));
    }

    Optional<Element> byId(String id) {
        return Optional.ofNullable(flowNodes.get(id));
    }

    List<Element> outgoing(Element node) {
        return outgoing.getOrDefault(id(node), List.of());
    }

    boolean hasShape(Element node) {
        return drawn.contains(id(node));
    }

    private static List<Element> elements(NodeList found) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static List<Element> children(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && BPMN.equals(element.getNamespaceURI())
                    && name.equals(element.getLocalName())) {
                elements.add(element);
            }
        }
        return elements;
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    /** @return the name, else the id, for findings */
    static String label(Element element) {
        String name = element.getAttribute("name").strip();
        return name.isEmpty() ? id(element) : name;
    }
}
