/** The diagram library: check and publish diagrams. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "people",
            "campaign",
            "works",
            "judging",
            "inbox",
            "escalation",
            "escalation::vocabulary"
        })
package org.zhuji.processadmin;

import org.springframework.modulith.ApplicationModule;
