/** REST for other systems; the same doors, the same guards. */
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
            "notification",
            "processadmin"
        })
package org.zhuji.api;

import org.springframework.modulith.ApplicationModule;
