package org.zhuji.processadmin;

import java.util.List;
import java.util.stream.Collectors;
import org.zhuji.shared.Refusal;

/** A diagram was not published because it breaks the profile; the one in use stays. */
public class DiagramRefused extends Refusal {

    private final transient List<Finding> findings;

    public DiagramRefused(List<Finding> findings) {
        super(
                Kind.INVALID,
                "流程图未发布：" + findings.stream().map(DiagramRefused::sentence).collect(Collectors.joining("")),
                "The diagram was not published: "
                        + findings.stream().map(Finding::rule).distinct().collect(Collectors.joining(", ")) + ".");
        this.findings = List.copyOf(findings);
    }

    private static String sentence(Finding finding) {
        return (finding.elementId() == null ? "" : "元素 " + finding.elementId() + "：")
                + finding.reason()
                + finding.cure();
    }

    public List<Finding> findings() {
        return findings;
    }
}
