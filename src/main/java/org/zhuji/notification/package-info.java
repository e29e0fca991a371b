/** Tells people what waits for them; only listens. */
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
            "escalation"
        })
package org.zhuji.notification;

import org.springframework.modulith.ApplicationModule;
