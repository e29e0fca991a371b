package org.zhuji.processadmin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A parsed diagram, asked by the checks. */
record Diagram(Document document) {

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

    List<Element> processes() {
        return all("process");
    }

    List<Element> flowNodes() {
        return FLOW_NODES.stream().flatMap(name -> all(name).stream()).toList();
    }

    List<Element> all(String name) {
        NodeList found = document.getElementsByTagNameNS(BPMN, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    Optional<Element> byId(String id) {
        return flowNodes().stream()
                .filter(node -> id(node).equals(id) && !id.isEmpty())
                .findFirst();
    }

    List<Element> outgoing(Element node) {
        return all("sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(id(node)))
                .toList();
    }

    boolean hasShape(Element node) {
        NodeList shapes = document.getElementsByTagNameNS(BPMN_DI, "BPMNShape");
        for (int i = 0; i < shapes.getLength(); i++) {
            if (((Element) shapes.item(i)).getAttribute("bpmnElement").equals(id(node))) {
                return true;
            }
        }
        return false;
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
