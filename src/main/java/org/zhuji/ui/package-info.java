/** What people click; nobody depends on it. */
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
package org.zhuji.ui;

import org.springframework.modulith.ApplicationModule;
