package org.zhuji.processadmin;

import java.util.List;
import org.springframework.stereotype.Component;

/** Checks a diagram's raw XML against the closed profile, before the engine sees it. */
@Component
public class DiagramCheck {

    /** @return findings; empty when the diagram may be deployed */
    public List<Finding> check(byte[] xml) {
        throw new UnsupportedOperationException();
    }
}
