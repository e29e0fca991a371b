package org.zhuji.processadmin;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Checks a diagram's raw XML against the closed profile, before the engine sees it. One rule set with three users: the
 * editor while drawing, the gate of publication, and the build.
 */
@Component
public class DiagramCheck {

    /** @return findings; empty when the diagram may be deployed */
    public List<Finding> check(byte[] xml) {
        List<Finding> findings = new ArrayList<>();
        Document document = SafeXml.read(xml, findings);
        if (document == null) {
            return findings;
        }
        Diagram diagram = new Diagram(document);
        ProfileCheck.check(document.getDocumentElement(), findings);
        ProcessCheck.check(diagram, findings);
        BindingCheck.check(diagram, findings);
        FlowCheck.check(diagram, findings);
        return List.copyOf(findings);
    }

    /** As {@link #check(byte[])}, and the file's name must be the id of its process, e.g. {@code campaign.bpmn}. */
    public List<Finding> check(String fileName, byte[] xml) {
        List<Finding> findings = new ArrayList<>(check(xml));
        if (findings.isEmpty() && !fileName.equals(processId(xml) + ".bpmn")) {
            findings.add(new Finding(
                    null, "file-name", "文件名“" + fileName + "”与流程标识不一致。", "文件名应为“" + processId(xml) + ".bpmn”。"));
        }
        return findings;
    }

    /** @return the id of the process; only for diagrams without findings */
    String processId(byte[] xml) {
        return new Diagram(SafeXml.read(xml, new ArrayList<>()))
                .processes()
                .get(0)
                .getAttribute("id");
    }
}
