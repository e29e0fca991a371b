package org.zhuji.escalation;

import java.util.List;

/** A diagram's XML with the places to highlight. */
public record DiagramPlace(String xml, List<String> current, List<String> passed) {}
