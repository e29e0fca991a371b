/** Invented people and works for the demo profile. */
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
            "escalation::vocabulary",
            "publication",
            "processadmin"
        })
package org.zhuji.demo;

import org.springframework.modulith.ApplicationModule;
